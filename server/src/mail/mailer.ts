import {createTransport} from 'nodemailer';
import type {MailConfig} from '../config.js';

/** One mail to one person. */
export interface Mail {
  /** Names the mail for good: a mail program that gets it twice shows it once. */
  readonly id: string;
  readonly aan: string;
  readonly naamAfzender: string;
  readonly subject: string;
  readonly text: string;
}

/** Why a mail did not go. `code` holds no address; `soort` says whose fault it seems. */
export class MailError extends Error {
  override readonly name = 'MailError';

  constructor(readonly soort: 'adres' | 'tijdelijk' | 'verbinding', readonly code: string) {
    super(`${soort}: ${code}`);
  }
}

/** Sends a mail: resolves when the server took responsibility for it, else rejects with {@link MailError}. */
export type Mailer = (mail: Mail) => Promise<void>;

/** Longest a whole conversation with the mail server may take. Well within the time a notice is left alone for us. */
const MAX_MS = 60_000;

/** A mailer over SMTP. A connection per mail: notices are few, and a broken one then fails one mail. */
export function smtpMailer({smtpUrl, van}: MailConfig, maxMs = MAX_MS): Mailer {
  const timeouts = {connectionTimeout: maxMs / 4, greetingTimeout: maxMs / 4, socketTimeout: maxMs / 2};
  return async ({id, aan, naamAfzender, subject, text}) => {
    const transport = createTransport({url: smtpUrl, ...timeouts, disableFileAccess: true, disableUrlAccess: true});
    const sent = transport.sendMail({
      from: {name: naamAfzender, address: van},
      // As an object: a text is read as a list, and a comma in it would become a second person.
      to: {name: '', address: aan},
      messageId: `<${id}@${van.split('@')[1]}>`, subject, text,
      headers: {'Auto-Submitted': 'auto-generated'},
    });
    try {
      await Promise.race([sent, tooLong(maxMs)]);
    } catch (error) {
      sent.catch(() => undefined);
      throw error instanceof MailError ? error : named(error);
    } finally {
      transport.close();
    }
  };
}

function tooLong(ms: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new MailError('verbinding', 'TOOLONG')), ms).unref());
}

/** The texts of mail servers repeat the address, so only the codes go on. */
function named(error: unknown): MailError {
  const {code, responseCode, command} = (error ?? {}) as {code?: unknown; responseCode?: unknown; command?: unknown};
  const said = [code, responseCode].filter((part) => /^[A-Z0-9_]{1,20}$/.test(String(part ?? ''))).join(' ') || 'ONBEKEND';
  if (typeof responseCode !== 'number') return new MailError('verbinding', said);
  // Only a refusal of this very address is for good; refusing us (login, sender) is for the operator to repair.
  return new MailError(command === 'RCPT TO' && responseCode >= 500 ? 'adres' : 'tijdelijk', said);
}
