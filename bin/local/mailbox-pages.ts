import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { MailAddress, StoredMail } from './mailbox-store.ts';
import { snippet } from './mailbox-store.ts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const REFRESH_SECONDS = 5;

export const MAILBOX_STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
.note { opacity: .75; margin: 0 0 1.25rem; }
ol { list-style: none; margin: 0; padding: 0; }
li { border-top: 1px solid #8884; }
li a { display: block; padding: .75rem .25rem; color: inherit; text-decoration: none; }
li a:hover, li a:focus-visible { background: #8882; }
.line { display: flex; gap: 1rem; justify-content: space-between; font-size: .9rem; opacity: .8; }
.subject { font-weight: 600; overflow-wrap: anywhere; }
.snippet { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; opacity: .75; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 1rem 0; }
dt { opacity: .75; }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 36rem; border: 1px solid #8886; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9rem; }
`;

function page(title: string, head: Html, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body><main>${body}</main></body>
</html>`;
}

function person({ name, address }: MailAddress): string {
  return name === '' ? address : `${name} <${address}>`;
}

function people(addresses: readonly MailAddress[]): string {
  return addresses.map(person).join(', ');
}

function moment(at: Date): Html {
  const iso = at.toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')} UTC</time>`;
}

/** The list of mails, newest first; it renews itself. */
export function listPage(mails: readonly StoredMail[]): Html {
  const items = mails.map((mail) => html`<li><a href="/view/${mail.id}">
<span class="line"><span>To ${people(mail.to)}</span>${moment(mail.received)}</span>
<span class="subject">${mail.subject || '(no subject)'}</span>
<div class="snippet">${snippet(mail)}</div>
</a></li>`);
  const list = mails.length === 0 ? html`<p>No mail yet.</p>` : html`<ol>${items}</ol>`;
  const refresh = html`<meta http-equiv="refresh" content="${REFRESH_SECONDS}">`;
  return page('Mailbox', refresh, html`<h1>Mailbox</h1>
<p class="note">Every mail that this system sends ends here and goes nowhere else.
<a href="/templates">Look at the templates</a></p>
${list}`);
}

/** The e-mails that there are, with made-up content. */
export function templatesPage(templates: readonly { name: string; subject: string }[]): Html {
  const items = templates.map(({ name, subject }) => html`<li><a href="/templates/${name}">
<span class="line"><span>${name}</span></span><span class="subject">${subject}</span></a>
<a class="line" href="/templates/${name}?format=text">as text</a></li>`);
  return page('Templates', html``, html`<p><a href="/">All mails</a></p>
<h1>Templates</h1>
<p class="note">Every e-mail of this system, with made-up content.</p>
<ol>${items}</ol>`);
}

/** One mail: its HTML in a frame that may run and load nothing, its text, its headers. */
export function mailPage(mail: StoredMail): Html {
  const headers = mail.headers.map((header) => `${header.name}: ${header.value}`).join('\n');
  const frame = html`<h2>HTML</h2>
<iframe title="The mail's HTML" src="/html/${mail.id}"
  sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return page(mail.subject || 'Mail', html``, html`<p><a href="/">All mails</a></p>
<h1>${mail.subject || '(no subject)'}</h1>
<dl>
<dt>From</dt><dd>${person(mail.from)}</dd>
<dt>To</dt><dd>${people(mail.to)}</dd>
<dt>Received</dt><dd>${moment(mail.received)}</dd>
</dl>
${mail.html === '' ? html`` : frame}
<h2>Text</h2><pre>${mail.text || '(no text)'}</pre>
<h2>Headers</h2><pre>${headers}</pre>`);
}

/** A mail's own HTML for the frame; its links open in a new tab. Only its content security policy keeps it in. */
export function framedHtml(mail: StoredMail): Html {
  return html`${raw(`<base target="_blank">${mail.html}`)}`;
}
