import { createHash } from 'node:crypto';

/** A page without any request of its own but to this server. */
export interface Page {
  html: string;
  contentSecurityPolicy: string;
}

function hashes(html: string, element: 'style' | 'script'): string {
  const found = [...html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))];
  const sources = found.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return sources.length > 0 ? sources.join(' ') : "'none'";
}

/**
 * A page with the policy that lets exactly its own inline styles and scripts run.
 * @param options.forms whether it sends forms, to this server
 */
export function pageOf(html: string, { forms = false }: { forms?: boolean } = {}): Page {
  const contentSecurityPolicy = [
    "default-src 'none'",
    `style-src ${hashes(html, 'style')}`,
    `script-src ${hashes(html, 'script')}`,
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    `form-action ${forms ? "'self'" : "'none'"}`,
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, contentSecurityPolicy };
}

/**
 * The API console, in the client's typeface where that was built.
 * @param font path of the typeface's file, or null
 */
export function consolePage(template: string, font: string | null): Page {
  const face = `@font-face{font-family:'Geist Variable';font-weight:100 900;font-display:optional;src:url('${font}')}`;
  const link = `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`;
  return pageOf(template.replace('<!--font-->', () => (font === null ? '' : `${link}<style>${face}</style>`)));
}

/**
 * The first page. Its links to this machine's own tools stand between `<!--local-->` marks.
 * @param mailboxUrl null where there is no mailbox page, as in production
 */
export function welcomePage(template: string, mailboxUrl: string | null): Page {
  const local = /<!--local-->(.*?)<!--\/local-->/gs;
  const html = template.replace(local, (_whole, part: string) =>
    mailboxUrl === null ? '' : part.replaceAll('{{mailboxUrl}}', mailboxUrl));
  return pageOf(html);
}
