import { Hono } from 'hono';
import { renderEmail } from '../../activities/email/render.ts';
import type { RenderedEmail } from '../../activities/email/parts.ts';
import { templatesPage } from './mailbox-pages.ts';
import { SAMPLE_EMAILS } from './sample-emails.ts';

const PUBLIC_URL = 'http://localhost:4000';

/** What a link to stop reminders looks like; this one stops nothing. */
const LINKS = { publicUrl: PUBLIC_URL, unsubscribeUrl: `${PUBLIC_URL}/unsubscribe?token=sample` };

function rendered(name: string): RenderedEmail | null {
  const content = Object.hasOwn(SAMPLE_EMAILS, name) ? SAMPLE_EMAILS[name] : undefined;
  return content === undefined ? null : renderEmail(content, LINKS);
}

/**
 * Every e-mail as it would be sent, with made-up content: `/templates`, `/templates/<name>?format=html|text`.
 * @param framePolicy content security policy of an e-mail's own HTML
 */
export function templatesApp(framePolicy: string): Hono {
  const app = new Hono();
  app.get('/', (c) => {
    const names = Object.keys(SAMPLE_EMAILS);
    return c.html(templatesPage(names.map((name) => ({ name, subject: rendered(name)?.subject ?? '' }))));
  });
  app.get('/:name', (c) => {
    const email = rendered(c.req.param('name'));
    const format = c.req.query('format') ?? 'html';
    if (!email || !['html', 'text'].includes(format)) return c.notFound();
    if (format === 'text') return c.text(email.text);
    c.header('Content-Security-Policy', framePolicy);
    return c.html(email.html);
  });
  return app;
}
