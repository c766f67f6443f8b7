import { z } from 'zod';
import { startMailbox } from './mailbox-server.ts';

const port = z.coerce.number().int().min(1).max(65_535);

/** The mailbox as a process of its own, so that it runs on while the API is restarted. */
const variables = z.object({ ROUNDS_DATA_DIR: z.string(), MAILBOX_PORT: port, MAILBOX_SMTP_PORT: port });
const settings = variables.parse(process.env);

const mailbox = await startMailbox({
  dataDir: settings.ROUNDS_DATA_DIR,
  port: settings.MAILBOX_PORT,
  smtpPort: settings.MAILBOX_SMTP_PORT,
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    mailbox.close().then(() => process.exit(0), () => process.exit(1));
  });
}
