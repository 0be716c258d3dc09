import {amsterdamDay} from '../termijn/index.js';
import type {Termijngrond} from './termijngrond.js';
import type {Verloop} from './verloop.js';

/**
 * What moved the decision term, as it was known when a notice of default came in. What the municipality tells, or what is agreed, after
 * that day moves the day to decide, and takes no effect away from a notice that had it.
 *
 * A reading [A]: Awb 4:17 lid 3 looks at whether the term had lapsed "when" the notice was received; 4:15 lid 3 and 7:10 lid 5 want
 * a suspension and an extension told at once. So one that is told afterwards, with a day in the past, is no answer to a notice.
 */
export function zoalsToen(grond: Termijngrond & {readonly verloop: Verloop}, {nummer, ontvangen}: NonNullable<Verloop['ingebrekestelling']>): Termijngrond {
  const {verloop, tijdlijn = [], commissie} = grond;
  // On paper it may have come in days before somebody wrote it down.
  const known = tijdlijn.filter(({volgnummer, op}) => volgnummer < nummer && amsterdamDay(op) <= ontvangen);
  const isKnown = (one: {readonly nummer: number} | undefined) => known.some(({volgnummer}) => volgnummer === one?.nummer);
  const isToldOf = commissie?.gemeldOp === undefined || known.some(({soort, op}) => (soort === 'ontvangst-bevestigd' || soort === 'commissie-gemeld') && amsterdamDay(op) === commissie.gemeldOp);
  const {verdaging, ...rest} = verloop;
  return {
    ...grond,
    vandaag: ontvangen,
    ...(commissie && {commissie: isToldOf ? commissie : {adviseert: false}}),
    verloop: {
      ...rest,
      ...(verdaging && isKnown(verdaging) && {verdaging}),
      verzoeken: verloop.verzoeken.filter(isKnown),
      schorsingen: verloop.schorsingen.filter(isKnown).map((one) => ({...one, tot: one.tot !== undefined && one.tot < ontvangen ? one.tot : ontvangen})),
      // One is proposed at a time, so the first consent after it is the consent to it.
      uitstel: verloop.uitstel.filter((one) => known.some(({soort, volgnummer}) => soort === 'uitstel-aanvaard' && volgnummer > one.nummer)),
    },
  };
}
