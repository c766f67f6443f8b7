import { expect, test } from 'vitest';
import { momentIn } from '../../activities/email/moment.ts';
import { renderEmail } from '../../activities/email/render.ts';
import { SAMPLE_EMAILS } from '../../bin/local/sample-emails.ts';
import type { EmailContent } from '../../store/email-content.ts';
import { EMAIL_KINDS } from '../../store/email-messages.ts';

const LINKS = { publicUrl: 'https://rounds.example.com', unsubscribeUrl: 'https://rounds.example.com/unsubscribe?token=a.b' };
const samples = Object.entries(SAMPLE_EMAILS);
const sample = (name: string): EmailContent => {
  const content = SAMPLE_EMAILS[name];
  if (!content) throw new Error(`There is no sample ${name}.`);
  return content;
};

test('there is a sample of every kind', () => {
  expect(new Set(samples.map(([, { kind }]) => kind))).toEqual(new Set(EMAIL_KINDS));
});

test.each(samples)('%s says the same in both its forms, and leads to the page it speaks of', (name, content) => {
  const { subject, html, text } = renderEmail(content, LINKS);
  expect(subject).toMatch(/^\S.{5,100}$/);
  expect(text).toContain('Hello Ada Lovelace,');
  expect(html).toContain('Hello Ada Lovelace,');
  expect(html).toMatch(/^<!doctype html>/i);
  // Neither a slip of ours, nor anything that a mail program would load from elsewhere and so tell of the reader.
  expect(/undefined|\[object|NaN|\\n|<mj-|<script|<img|<link|url\(/.exec(html)).toBeNull();
  expect(/undefined|\[object|NaN|<\w/.exec(text)).toBeNull();
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(text).toContain(link);
  const page = new URL(links[0] ?? '').pathname;
  const { id } = content.interview;
  const others: Record<string, string> = { results: `/interviews/${id}/results`, 'expired-unanswered': '/interviews/new' };
  expect(page).toBe(others[name] ?? `/interviews/${id}`);
});

test.each(samples)('%s can be stopped if it is a reminder or an invitation, and says so', (_name, content) => {
  const { unsubscribeUrl, html, text } = renderEmail(content, LINKS);
  const stoppable = content.kind === 'REMINDER' || content.kind === 'CONTINUE';
  expect(unsubscribeUrl).toBe(stoppable ? LINKS.unsubscribeUrl : null);
  for (const form of [html, text]) expect(form.includes('Stop reminders')).toBe(stoppable);
});

test.each(samples)('%s takes nothing that a person wrote for markup or for lines of its own', (_name, content) => {
  const name = `<img src=x onerror=alert(1)> & "Bobby" 'T'\r\nBcc: eve@example.com\u2028Due: never {{x}} $&`;
  const { subject, html, text } = renderEmail({ ...content, name }, LINKS);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Bobby&quot; &#39;T&#39;');
  expect(html).toContain('{{x}} $&amp;');
  expect(text.split(/[\n\u2028]/)[0]).toContain('Bcc: eve@example.com');
  expect(text).not.toMatch(/^(Bcc|Due: never)/m);
  expect(subject).toBe(renderEmail(content, LINKS).subject);
});

test.each([
  ['Europe/Berlin', 'Thursday 29 October 2026', '18:00', 'Central European Standard Time (Europe/Berlin)'],
  ['America/New_York', 'Thursday 29 October 2026', '13:00', 'Eastern Daylight Time (America/New_York)'],
  ['Asia/Kolkata', 'Thursday 29 October 2026', '22:30', 'India Standard Time (Asia/Kolkata)'],
  ['Pacific/Auckland', 'Friday 30 October 2026', '06:00', 'New Zealand Daylight Time (Pacific/Auckland)'],
  ['UTC', 'Thursday 29 October 2026', '17:00', 'Coordinated Universal Time (UTC)'],
  ['Mars/Olympus_Mons', 'Thursday 29 October 2026', '17:00', 'Coordinated Universal Time (UTC)'],
])('a due date is told on the clock of %s, with its name', (timeZone, day, time, zone) => {
  const dueAt = Date.UTC(2026, 9, 29, 17);
  expect(momentIn(dueAt, timeZone)).toMatchObject({ day, time });
  expect(momentIn(dueAt, timeZone).zone.replace('Asia/Calcutta', 'Asia/Kolkata')).toBe(zone);
  const content = sample('reminder');
  const rounds = content.rounds.map((one) => ({ ...one, dueAt }));
  const { subject, html, text } = renderEmail({ ...content, rounds, timeZone }, LINKS);
  for (const form of [html, text]) expect(form).toContain(`${day}, ${time}`);
  expect(subject).toBe(`Due ${day.replace(' 2026', '')}: System design`);
});

test('the name of the zone changes with the clock', () => {
  const zone = (day: number) => momentIn(Date.UTC(2026, 9, day, 17), 'Europe/Berlin');
  expect(zone(24)).toMatchObject({ time: '19:00', zone: 'Central European Summer Time (Europe/Berlin)' });
  expect(zone(25)).toMatchObject({ time: '18:00', zone: 'Central European Standard Time (Europe/Berlin)' });
});

test('a reminder offers what gives more time to this person', () => {
  const text = (content: EmailContent) => renderEmail(content, LINKS).text;
  expect(text(sample('reminder'))).toContain('You can move the due date');
  expect(text(sample('reminder-begun'))).toContain('Pause the interview');
  const partners = sample('reminder-begun');
  const waiting = { ...partners, interview: { ...partners.interview, status: 'SCHEDULED' as const } };
  expect(text(waiting)).not.toContain('Short of time?');
});
