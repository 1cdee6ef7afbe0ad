import type { JobServices } from '../../core/jobs/jobs.js';
import { receiveMail } from './inbound-mail.service.js';
import { Mailbox } from './mailbox.js';

/** Reads the mailbox of the service desk from now on; answers what stops that. Several processes may do it at once. */
export function startMailbox(url: string, services: JobServices): () => Promise<void> {
  const { app } = services;
  const mailbox = new Mailbox(url, app.config, app.log, (mail) => receiveMail(services, mail));
  mailbox.start();
  return () => mailbox.stop();
}
