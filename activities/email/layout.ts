import { Engine } from 'mrml';
import { en } from './messages/en.ts';
import type { Fact, Parts } from './parts.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** The client's colours by day; e-mail programs know neither oklch nor variables. */
const COLOUR = {
  canvas: '#f8f7f2',
  surface: '#fefdfb',
  line: '#dfddd6',
  text: '#1d2722',
  muted: '#575f59',
  accent: '#175d45',
  onAccent: '#fdfcf7',
};
/** What the reader's machine has. Named here, Roboto and the like would make mrml load them from elsewhere. */
const FONT = "'Geist Variable', Geist, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** By night, on phones, and where lines break: for the programs that know of it. */
const STYLE = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  .headline div { text-wrap: balance; }
  @media (prefers-color-scheme: dark) {
    body, .canvas, .canvas > table { background: #101613 !important; }
    .card, .card > table { background: #171e1a !important; border-color: #2e3732 !important; }
    .card > table > tbody > tr > td { border-color: #2e3732 !important; }
    .ink div, .ink td, .ink b { color: #eceae3 !important; }
    .soft div, .soft a, .ink .soft { color: #abb1a9 !important; }
    .mark { border-color: #7fcda6 !important; }
    .ink tr { border-color: #2e3732 !important; }
    .action td, .action a { background: #7fcda6 !important; color: #0d1a14 !important; }
  }
  @media (max-width: 480px) {
    .facts td { display: block !important; width: auto !important; text-align: left !important; }
    .facts td + td { padding: 0 0 12px !important; }
    .facts td:first-child { padding: 12px 0 0 !important; }
    .action table { width: 100% !important; }
  }`;

/** Short values stand to the right also on a phone; longer ones go under their labels there. */
function table(facts: readonly Fact[]): string {
  const short = facts.every(({ detail }) => detail === undefined);
  return `<mj-table css-class="ink ${short ? '' : 'facts'}" font-size="15px" line-height="1.45" padding="8px 0 22px">
    ${facts.map((fact) => row(fact, short ? 'right' : 'left')).join('')}</mj-table>`;
}

function row({ label, value, detail }: Fact, align: 'left' | 'right'): string {
  const under = detail === undefined
    ? ''
    : `<br /><span class="soft" style="font-size:13px;color:${COLOUR.muted}">${escape(detail)}</span>`;
  const valueStyle = `padding:11px 0;vertical-align:top;text-align:${align};font-weight:600;overflow-wrap:anywhere`;
  return `<tr style="border-top:1px solid ${COLOUR.line}">
    <td class="soft" style="padding:11px 16px 11px 0;vertical-align:top;color:${COLOUR.muted}">${escape(label)}</td>
    <td style="${valueStyle}">${escape(value)}<span style="font-weight:400">${under}</span></td></tr>`;
}

// mrml writes a line break inside an attribute as two characters.
const MARK_STYLE = [
  'display:inline-block', 'width:10px', 'height:10px', `border:3px solid ${COLOUR.accent}`, 'border-radius:50%',
  'vertical-align:-2px', 'margin-right:8px',
].join(';');
const MARK = `<span class="mark" style="${MARK_STYLE}"></span>`;

function head({ subject, preview }: Parts): string {
  return `<mj-head>
    <mj-title>${escape(subject)}</mj-title>
    <mj-preview>${escape(preview)}</mj-preview>
    <mj-attributes>
      <mj-all font-family="${FONT}" color="${COLOUR.text}" padding="0" />
      <mj-text font-size="16px" line-height="1.55" />
    </mj-attributes>
    <mj-style>${STYLE}</mj-style>
  </mj-head>`;
}

function footer({ reason, unsubscribeUrl }: Parts): string {
  const stop = unsubscribeUrl === null
    ? ''
    : ` <a href="${escape(unsubscribeUrl)}" style="color:${COLOUR.muted};white-space:nowrap">${en.stop}</a>`;
  return `<mj-section css-class="canvas" padding="20px 41px 40px"><mj-column>
      <mj-text css-class="soft" font-size="13px" color="${COLOUR.muted}">${escape(reason)}${stop}</mj-text>
    </mj-column></mj-section>`;
}

const engine = new Engine();

/**
 * An e-mail as HTML. Whatever comes in is escaped here and nowhere before.
 * @param name of the person
 */
export function htmlOf(parts: Parts, name: string): string {
  const paragraphs = parts.paragraphs.map(
    (text) => `<mj-text css-class="ink" padding="0 0 14px">${escape(text)}</mj-text>`,
  );
  const note = parts.note === null
    ? ''
    : `<mj-text css-class="soft" font-size="14px" color="${COLOUR.muted}" padding="18px 0 0">${
      escape(parts.note)}</mj-text>`;
  const result = engine.toHtml(`<mjml lang="en">${head(parts)}
  <mj-body background-color="${COLOUR.canvas}" width="600px" css-class="canvas">
    <mj-section css-class="canvas" padding="32px 41px 16px"><mj-column>
      <mj-text css-class="ink" font-weight="600" letter-spacing="-0.3px">${MARK}${en.brand}</mj-text>
    </mj-column></mj-section>
    <mj-wrapper css-class="canvas" padding="0 12px">
    <mj-section css-class="card" background-color="${COLOUR.surface}" border="1px solid ${COLOUR.line}"
      border-radius="12px" padding="28px 28px 30px"><mj-column>
      <mj-text css-class="ink headline" font-size="26px" line-height="1.22" font-weight="600" letter-spacing="-0.5px"
        padding="0 0 18px">${escape(parts.headline)}</mj-text>
      <mj-text css-class="ink" padding="0 0 14px">${escape(en.greeting(name))}</mj-text>
      ${paragraphs.join('')}
      ${table(parts.facts)}
      <mj-button css-class="action" href="${escape(parts.action.url)}" background-color="${COLOUR.accent}"
        color="${COLOUR.onAccent}" font-size="16px" font-weight="600" border-radius="8px" align="left"
        inner-padding="13px 24px">${escape(parts.action.label)}</mj-button>
      ${note}
    </mj-column></mj-section></mj-wrapper>
    ${footer(parts)}
  </mj-body>
</mjml>`);
  if (result.type === 'error') throw new Error(`An e-mail did not render: ${result.message}`);
  return result.content;
}
