import type {GemeenteOpenbaar} from '../gemeente.js';

/**
 * The notice that a message waits behind the login (Awb 2:10). Nothing of the case is in it, not even that there is an
 * objection (2:9), and no link to click: people learn not to trust those.
 */
export function bericht({naam, overlay: {contact: {website, telefoon}}}: GemeenteOpenbaar): {readonly subject: string; readonly text: string} {
  const where = website === undefined ? `de website van ${naam}` : new URL(website).host;
  const whereEn = website === undefined ? `the website of ${naam}` : new URL(website).host;
  return {
    subject: `U hebt een bericht van ${naam}`,
    text: [
      'Er is een bericht voor u.',
      `Ga zelf naar ${where} en log in. Daar leest u het bericht.`,
      `Vragen? Bel ${telefoon}.`,
      '',
      'In deze e-mail staat met opzet niet waar het over gaat. Antwoorden op deze e-mail kan niet.',
      '',
      'English',
      'There is a message for you.',
      `Go to ${whereEn} yourself and log in. There you can read the message.`,
      `Questions? Call ${telefoon}.`,
      '',
      naam,
    ].join('\n'),
  };
}
