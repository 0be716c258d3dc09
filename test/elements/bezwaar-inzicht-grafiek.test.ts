import {expect} from '@open-wc/testing';
import {html, render, svg, type SVGTemplateResult} from 'lit';
import type {Cijfer} from '../../src/api/inzicht.js';
import {indicatoren, type Eenheid} from '../../src/domain/inzicht/index.js';
import {grenzen, interval, metEenheid} from '../../src/elements/bezwaar-inzicht/getal.js';
import {lijn} from '../../src/elements/bezwaar-inzicht/grafiek/lijn.js';
import {naastElkaar} from '../../src/elements/bezwaar-inzicht/grafiek/naast-elkaar.js';
import {inkorten, labels, schaal, streepjes, stukken} from '../../src/elements/bezwaar-inzicht/grafiek/schaal.js';
import {staven} from '../../src/elements/bezwaar-inzicht/grafiek/staven.js';
import {reeksInWoorden, verdelingInWoorden, vergelijkingInWoorden} from '../../src/elements/bezwaar-inzicht/grafiek/woorden.js';
import {metGaten, periodeOp, strepen} from '../../src/elements/bezwaar-inzicht/grafiek/reeks.js';
import {fragment, isOnze, leesPlek, voorBlad} from '../../src/elements/bezwaar-inzicht/plek.js';
import {indicatorNaam} from '../../src/elements/bezwaar-inzicht/woorden.js';

const teken = (beeld: SVGTemplateResult) => {
  const place = document.createElement('div');
  render(html`<svg>${svg`${beeld}`}</svg>`, place);
  return place;
};

const deel = (waarde: number | null, more: Partial<Cijfer> = {}): Cijfer => ({indicator: 'x', n: waarde === null ? null : 50, waarde, ...more});
const maanden = (...cijfers: readonly Cijfer[]) => cijfers.map((cijfer, index) => ({naam: `maand ${index + 1}`, cijfer}));
const zinnen = (cijfers: readonly Cijfer[], goed: 'meer' | 'minder' | 'geen' = 'meer', eenheid: Eenheid = 'aandeel') => reeksInWoorden({plaatsen: maanden(...cijfers), eenheid, goed}).join(' ');

describe('charts', () => {
  it('put a value where it belongs, also on a scale of one value', () => {
    expect(schaal([0, 10], [100, 0]).op(2.5)).to.equal(75);
    expect(schaal([4, 4], [10, 90]).op(4)).to.equal(10);
  });

  for (const [highest, marks] of [[0, [0, 1]], [3, [0, 1, 2, 3]], [17, [0, 5, 10, 15, 20]], [0.4, [0, 0.1, 0.2, 0.3, 0.4]], [1204, [0, 500, 1000, 1500]]] as const) {
    it(`mark an axis up to ${highest} with round numbers`, () => expect(streepjes(highest)).to.deep.equal(marks));
  }

  it('name as many places as fit, and always the last', () => {
    expect(labels(24, 300, 60)).to.deep.equal([3, 8, 13, 18, 23]);
    expect(labels(3, 1000, 60)).to.deep.equal([0, 1, 2]);
  });

  it('draw no line over a place without a value', () => {
    expect(stukken([1, 2, undefined, 4]).map((run) => run.map(({index}) => index))).to.deep.equal([[0, 1], [3]]);
    const made = teken(lijn({reeksen: [[{waarde: 0.5}, {waarde: 0.6}, {waarde: null}, {waarde: 0.7}]], plaatsen: ['a', 'b', 'c', 'd'], eenheid: 'aandeel', breedte: 400}));
    const lines = [...made.querySelectorAll('polyline')].map((line) => line.getAttribute('points')?.split(' ').length);
    expect(lines).to.deep.equal([2, 1]);
    expect(made.querySelectorAll('circle.stip')).to.have.length(3);
  });

  it('draw bounds as a stretch, without a mark that would be a guess', () => {
    const made = teken(lijn({reeksen: [[{waarde: null, laag: 0.9, hoog: 1, begrensd: true}]], plaatsen: ['a'], eenheid: 'aandeel', breedte: 400}));
    expect(made.querySelectorAll('.grens')).to.have.length(1);
    expect(made.querySelectorAll('.stip, .marge')).to.have.length(0);
  });

  it('tell two series apart without colour', () => {
    const made = teken(lijn({reeksen: [[{waarde: 1}, {waarde: 2}], [{waarde: 3}, {waarde: 4}]], plaatsen: ['a', 'b'], eenheid: 'dagen', breedte: 400}));
    expect([...made.querySelectorAll('polyline')].map((line) => line.getAttribute('stroke-dasharray'))).to.deep.equal([null, '6 4']);
    expect([made.querySelectorAll('circle.stip').length, made.querySelectorAll('rect.stip').length]).to.deep.equal([2, 2]);
  });

  it('draw no bar for what is not shown, and a bar of nothing for none', () => {
    const made = teken(staven({staven: [{naam: 'Wmo', tekst: 'niet getoond', waarde: null}, {naam: 'Bijstand', tekst: '40', waarde: 40}, {naam: 'Woo', tekst: '0', waarde: 0}], breedte: 402}));
    expect([...made.querySelectorAll('.staaf')].map((bar) => bar.getAttribute('width'))).to.deep.equal(['399', '0']);
    expect(made.textContent).to.include('niet getoond');
  });

  it('set no style that a strict policy refuses', () => {
    const all = [
      lijn({reeksen: [[{waarde: 0.4, laag: 0.3, hoog: 0.5}]], plaatsen: ['a'], eenheid: 'aandeel', strepen: [{index: 0, nummer: 1}], breedte: 400}),
      staven({staven: [{naam: 'a', tekst: '1', waarde: 1, laag: 0.5, hoog: 1.5}], breedte: 400}),
      naastElkaar({rijen: [{naam: 'a', kanten: [{waarde: 0.1, laag: 0, hoog: 0.2, tekst: '10%'}]}], tussen: [0, 1], streepjes: [{waarde: 0, tekst: '0%'}], breedte: 400}),
    ];
    for (const beeld of all) expect(teken(beeld).querySelectorAll('[style], style')).to.have.length(0);
  });

  it('cut a name that does not fit', () => {
    expect(inkorten('Naheffing parkeerbelasting', 10)).to.equal('Naheffing…');
    expect(inkorten('Wmo', 10)).to.equal('Wmo');
  });

  it('leave a place for a week of which nothing came, also over the turn of the year', () => {
    const made = metGaten(['2026-W52', '2026-W53', '2027-W03'].map((waarde) => ({waarde, cijfers: []})), 'week');
    expect(made.map(({waarde}) => waarde)).to.deep.equal(['2026-W52', '2026-W53', '2027-W01', '2027-W02', '2027-W03']);
  });

  it('stand a marked moment before the period in which it lies, and leave out what is elsewhere', () => {
    const moment = (id: string, dag: string) => ({id, dag, naam: id});
    const made = strepen([moment('later', '2026-03-30'), moment('eerder', '2026-02-01'), moment('buiten', '2020-01-01')], ['2026-01', '2026-02', '2026-03'], 'maand');
    expect(made.map(({mijlpaal, index, nummer}) => [mijlpaal.id, index, nummer])).to.deep.equal([['eerder', 1, 1], ['later', 2, 2]]);
    expect([periodeOp('2026-05-18', 'kwartaal'), periodeOp('2026-01-01', 'week')]).to.deep.equal(['2026-K2', '2026-W01']);
  });
});

describe('charts in words', () => {
  for (const [what, cijfers, words] of [
    ['up', [0.2, 0.25, 0.6, 0.7], 'Het gaat omhoog: van gemiddeld 23% in de eerste helft naar 65% in de tweede helft. Dat is de goede kant op.'],
    ['down', [0.7, 0.6, 0.3, 0.2], 'Het gaat omlaag: van gemiddeld 65% in de eerste helft naar 25% in de tweede helft. Dat is de verkeerde kant op.'],
    ['flat', [0.5, 0.51, 0.5, 0.52], 'Het blijft ongeveer gelijk: gemiddeld 51% in de eerste helft en 51% in de tweede helft.'],
    ['too few', [0.5, 0.9], 'Er zijn te weinig punten om te zien of het omhoog of omlaag gaat.'],
  ] as const) {
    it(`say where it goes: ${what}`, () => expect(zinnen(cijfers.map((waarde) => deel(waarde)))).to.include(words));
  }

  it('judge only where more is better or worse', () => {
    expect(zinnen([60, 50, 30, 20].map((waarde) => deel(waarde)), 'minder', 'dagen')).to.include('omlaag').and.include('goede kant');
    expect(zinnen([60, 50, 30, 20].map((waarde) => deel(waarde)), 'geen', 'aantal')).not.to.include('kant op');
  });

  it('name the highest, the lowest and the last, with how many', () => {
    expect(zinnen([deel(0.2), deel(0.8, {teller: 40, n: 50}), deel(0.5)])).to.include('Het hoogst: maand 2, 80% (40 van de 50). Het laagst: maand 1, 20% (50 bezwaren). Het laatst: maand 3, 50%');
  });

  it('say what is hidden, what is only bounded and where there was nothing, each for itself', () => {
    const words = zinnen([deel(0.2), deel(null), deel(null, {n: 60, laag: 55 / 60, hoog: 1, begrensd: true}), deel(null, {n: 0})]);
    expect(words).to.include('Alleen grenzen mogen getoond worden van: maand 3 (meer dan 91%).');
    expect(words).to.include('Niet getoond, omdat er een aantal onder 5 uit te herleiden is: maand 2.');
    expect(words).to.include('Er waren geen bezwaren om te tellen in: maand 4.');
  });

  it('do not let a month that still runs look like a fall', () => {
    const plaatsen = [40, 42, 41, 43, 2].map((n, index) => ({naam: `maand ${index + 1}`, cijfer: deel(n), isLopend: index === 4}));
    const words = reeksInWoorden({plaatsen, eenheid: 'aantal', goed: 'geen'}).join(' ');
    expect(words).to.include('ongeveer gelijk').and.include('Het minst: maand 1, 40.').and.include('Het laatst: maand 5, 2. Die periode loopt nog.');
  });

  it('say that nothing may be shown instead of drawing a flat line', () => {
    expect(zinnen([deel(null), deel(null)])).to.include('Geen enkel getal mag hier getoond worden.').and.include('maand 1, maand 2');
  });

  it('name the first six of many hidden places and count the rest', () => {
    expect(zinnen([deel(1), ...Array.from({length: 9}, () => deel(null))])).to.include('maand 7 en nog 3.');
  });

  it('name the most and the least of bars', () => {
    expect(verdelingInWoorden({plaatsen: maanden(deel(4), deel(9), deel(null)), eenheid: 'aantal'}).join(' ')).to.equal('Het meest: maand 2, 9. Het minst: maand 1, 4. Niet getoond, omdat er een aantal onder 5 uit te herleiden is: maand 3.');
  });

  it('say of a comparison what is more than chance before all else', () => {
    const words = vergelijkingInWoorden(['Met', 'Zonder'], [
      {naam: 'Opgelost', eenheid: 'aandeel', a: deel(0.6), b: deel(0.2), let: []},
      {naam: 'Verdaagd', eenheid: 'aandeel', a: deel(0.3), b: deel(0.29), let: ['ook-geen-verschil']},
      {naam: 'Mediation', eenheid: 'aandeel', a: deel(0.1), b: deel(null), let: ['niet-getoond']},
    ]);
    expect(words[0]).to.equal('Groter dan toeval is het verschil bij: opgelost.');
    expect(words.join(' ')).to.include('Verdaagd: Met 30%, Zonder 29%.').and.include('Mediation (Met 10%, Zonder niet getoond (om een aantal onder 5)).');
  });
});

describe('numbers in words', () => {
  for (const [laag, hoog, words] of [[55 / 60, 1, 'meer dan 91%'], [0, 5 / 60, 'minder dan 9%'], [4 / 9, 1, 'meer dan 44%'], [0, 5 / 9, 'minder dan 56%'], [0.95, 1, 'meer dan 95%'], [0, 0.05, 'minder dan 5%']] as const) {
    it(`say bounds that are true: ${words}`, () => expect(grenzen({laag, hoog})).to.equal(words));
  }

  it('have one unit in an interval, and none of a bound', () => {
    expect(interval({laag: 18, hoog: 21}, 'dagen')).to.equal('18 tot 21 dagen');
    expect(interval({laag: 0.5, hoog: 0.6}, 'aandeel')).to.equal('50% tot 60%');
    expect(interval({laag: 0.5, hoog: 0.6, begrensd: true}, 'aandeel')).to.equal('');
    expect([metEenheid(1, 'dagen'), metEenheid(1442, 'euro').replace(/\s/, ' ')]).to.deep.equal(['1 dag', '€ 1.442']);
  });

  it('name an indicator as its definition does', () => {
    expect(indicatoren.map(({code}) => indicatorNaam(code))).to.deep.equal(indicatoren.map(({naam}) => naam));
  });
});

describe('the place in the address', () => {
  it('comes back as it was left', () => {
    const plek = {...leesPlek(''), blad: 'functioneren' as const, periode: '2026-K2', filter: {soort: 'bijstand', tolk: 'nee'}, per: 'week' as const, beeld: 'minuten'};
    expect(leesPlek(fragment(plek))).to.deep.equal(plek);
  });

  it('is the beginning when it names something that is not there', () => {
    expect(leesPlek('#cijfers=geheim&periode=vorige-week&per=bsn&opzet=alles&mijlpaal=1&beeld=<script>')).to.deep.equal(leesPlek(''));
  });

  it('takes no more than three filters', () => {
    expect(Object.keys(leesPlek('#cijfers=overzicht&soort=a&kanaal=b&tolk=ja&weg=open').filter)).to.have.length(3);
  });

  it('leaves alone what the page itself keeps in its address', () => {
    expect(fragment(leesPlek('#cijfers=kosten'), '#tab=2')).to.equal('#cijfers=kosten&tab=2');
    expect([isOnze('#hoofdinhoud'), isOnze(''), isOnze('#cijfers=kosten')]).to.deep.equal([false, true, true]);
  });

  it('asks of a view only what that view can be narrowed by', () => {
    expect(voorBlad(leesPlek('#cijfers=experiment&soort=a&tolk=ja&periode=2026'))).to.deep.include({filter: {soort: 'a'}, periode: '2026'});
    expect(voorBlad(leesPlek('#cijfers=codeboek&periode=2026'))).to.deep.include({periode: 'alles'});
  });
});
