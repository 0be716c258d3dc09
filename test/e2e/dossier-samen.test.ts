import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import type {Dossier, Gebeurtenis} from '../../src/domain/dossier/index.js';
import {dwangsom, griffierecht} from '../../src/domain/termijn/index.js';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {
  antwoord, bekijkEnLegVast, heeftGedaan, heeftIngediend, hoort, isEen, isOpgeschreven, kijktWeer, mens, opDag, opentSamen, vraag, zienSamen, zonder,
  type Gemeentenaam, type Mens, type Samen,
} from './dossier-reis.js';
import {
  beslist, dientIn, doetVoorstel, gaanWeg, geeftAntwoord, kiestMetToetsen, komtMet, leestMee, legtVast, metToetsen, plantZitting, schrijftVerslag, steltInGebreke,
  stuurtFoto, trektIn, verdaagt, vraagtStukken,
} from './dossier-stappen.js';
import {focus, klik, kop, tekst, vul, zie} from './reis.js';

/** Two people in one case, each in their own window, on the built demo. */
describe('a citizen and a handler, side by side', {timeout: 300_000}, () => {
  let browser: Browser;
  let demo: Demo;
  /** What the chains of these journeys say, for whoever asks later who did it. */
  const ketens: (readonly Gebeurtenis[])[] = [];
  const behandelaars = new Map<Gemeentenaam, Promise<Mens>>();
  before(async () => {
    [browser, demo] = await Promise.all([launch(), Demo.start()]);
  });
  after(() => Promise.all([browser.close(), demo.stop()]));

  /** Two people who open the same case, that was just handed in. */
  async function begint({dag, gemeente = 'lindeveld', burger: persoon, naam, over, besluit = dag}: Begin, indienen?: (burger: Mens) => Promise<string>): Promise<Samen> {
    const [burger, behandelaar] = await Promise.all([mens(browser, demo, 'burger', persoon, {dag, gemeente}), vanGemeente(gemeente, dag)]);
    const zaak = {burger, behandelaar, zaaknummer: await (indienen?.(burger) ?? heeftIngediend(burger, naam, over, besluit))};
    await opDag(zaak, dag);
    await opentSamen(zaak, over, naam);
    return zaak;
  }

  /** The handler of a municipality is the same one all day, in the same window. */
  function vanGemeente(gemeente: Gemeentenaam, dag: string): Promise<Mens> {
    const found = behandelaars.get(gemeente) ?? mens(browser, demo, 'behandelaar', gemeente === 'lindeveld' ? 'lin-noor' : 'dui-fleur', {dag, gemeente});
    behandelaars.set(gemeente, found);
    return found;
  }

  it('solve it together, from a request for papers to a withdrawal that was thought over', async () => {
    const dag = '2026-05-14';
    const zaak = await begint({dag, burger: 'samira', naam: 'Samira El Amrani', over: 'Mijn bijstand is geweigerd'}, (burger) => dientIn(burger, demo));
    const {burger, behandelaar} = zaak;
    await zienSamen(zaak, {
      burger: 'De gemeente is aan de beurt. De gemeente belt u, uiterlijk op woensdag 20 mei 2026.',
      behandelaar: 'U bent aan de beurt. Bel de indiener en luister wat er speelt.',
      gebeurd: ['De gemeente bevestigde dat uw bezwaar is ontvangen.', 'De ontvangst is bevestigd.'],
    });

    await vraagtStukken(behandelaar, 'Een afschrift van de spaarrekening.', '28-5-2026');
    await hoort(burger.page, 'Nieuw in uw zaak: De gemeente vroeg u om stukken, uiterlijk op donderdag 28 mei 2026.');
    await zienSamen(zaak, {
      burger: 'U bent aan de beurt. Stuur waar de gemeente om vroeg, uiterlijk op donderdag 28 mei 2026.',
      behandelaar: 'De indiener is aan de beurt. De indiener stuurt waar u om vroeg.',
      gebeurd: ['De gemeente vroeg u om stukken, uiterlijk op donderdag 28 mei 2026.', 'De gemeente vroeg om stukken, uiterlijk op 28 mei 2026.'],
    });

    await stuurtFoto(burger, 'Een afschrift van de spaarrekening.');
    await hoort(behandelaar.page, 'Net gebeurd: De indiener stuurde stukken.');
    await zienSamen(zaak, {
      burger: 'De gemeente is aan de beurt. De gemeente belt u, uiterlijk op woensdag 20 mei 2026.',
      behandelaar: 'U bent aan de beurt. Bel de indiener en luister wat er speelt.',
      gebeurd: ['U stuurde stukken.', 'De indiener stuurde stukken.'],
    });
    await zie(behandelaar.page, 'foto brief.jpg');

    await schrijftVerslag(behandelaar, 'Wij hebben gebeld. Het spaargeld is van de moeder.');
    await zienSamen(zaak, {
      burger: 'U bent aan de beurt. Lees wat de gemeente over het gesprek schreef. Klopt het?',
      behandelaar: 'De indiener is aan de beurt. De indiener leest uw verslag en zegt of het klopt.',
      gebeurd: ['De gemeente schreef op wat er is gezegd op donderdag 14 mei 2026 om 10:00. Het telt pas als u zegt dat het klopt.', 'Verslag van het gesprek op donderdag 14 mei 2026 om 10:00.'],
    });

    await geeftAntwoord(burger, 'Lees het verslag', 'Ja, zo was het', 'U zei dat het verslag klopt.');
    const beslissen = {burger: 'De gemeente is aan de beurt. De gemeente beslist, uiterlijk op maandag 7 september 2026.', behandelaar: 'U bent aan de beurt. Beslis op het bezwaar.'};
    await zienSamen(zaak, {...beslissen, gebeurd: ['U zei dat het verslag klopt.', 'De indiener is het eens met het verslag.']});

    await doetVoorstel(behandelaar);
    await hoort(burger.page, 'Nieuw in uw zaak: De gemeente deed u een voorstel.');
    await zienSamen(zaak, {
      burger: 'U bent aan de beurt. De gemeente doet u een voorstel. Zeg wat u ervan vindt.',
      behandelaar: 'De indiener is aan de beurt. De indiener antwoordt op uw voorstel.',
      gebeurd: ['De gemeente deed u een voorstel. U mag ja of nee zeggen.', 'De gemeente deed een voorstel.'],
    });

    await geeftAntwoord(burger, 'Lees het voorstel', 'Ja, dit spreken wij af', 'U zei ja tegen het voorstel.');
    await zienSamen(zaak, {
      burger: 'De gemeente is aan de beurt. De gemeente doet wat is afgesproken, uiterlijk op donderdag 21 mei 2026.',
      behandelaar: 'U bent aan de beurt. Doe wat de gemeente heeft beloofd.',
      gebeurd: ['U zei ja tegen het voorstel. Uw bezwaar loopt door tot u het zelf intrekt of de gemeente beslist.', 'De indiener nam het voorstel aan.'],
    });

    await klik(behandelaar.page, 'button', 'Een afspraak is nagekomen');
    await antwoord(behandelaar.page, 'De bijstand alsnog betalen');
    await klik(behandelaar.page, 'button', 'Leg vast');
    await zienSamen(zaak, {
      burger: 'U bent aan de beurt. U doet wat u hebt afgesproken, uiterlijk op vrijdag 22 mei 2026.',
      behandelaar: 'De indiener is aan de beurt. De indiener doet wat is afgesproken.',
      gebeurd: ['De gemeente zei dat is gedaan wat was afgesproken.', 'Een afspraak is nagekomen.'],
    });

    await klik(burger.page, 'button', 'Dit heb ik gedaan');
    await klik(burger.page, 'button', 'Laat weten dat het is gedaan');
    await zienSamen(zaak, {...beslissen, gebeurd: ['U zei dat u hebt gedaan wat was afgesproken.', 'Een afspraak is nagekomen.']});

    await trektIn(browser, burger, zaak.zaaknummer);
    await zienSamen(zaak, {
      burger: 'Uw zaak is klaar. Er hoeft niets meer te gebeuren.',
      behandelaar: 'Deze zaak is klaar. Er hoeft niets meer te gebeuren.',
      gebeurd: ['Uw bezwaar is ingetrokken. De gemeente beslist er niet meer op.', 'Het bezwaar is ingetrokken.'],
    });
    ketens.push(await isEen(zaak));
    await gaanWeg(zaak);
  });

  it('go the formal road with the clock, until the penalty runs and a decision comes', async () => {
    const zaak = await begint({dag: '2026-03-03', gemeente: 'duinmeer', burger: 'samira', naam: 'Samira El Amrani', over: 'De kap van de linde', besluit: '2026-02-23'});
    const {burger, behandelaar} = zaak;
    const bellen = {burger: 'De gemeente is aan de beurt. De gemeente belt u, uiterlijk op vrijdag 6 maart 2026.', behandelaar: 'U bent aan de beurt. Bel de indiener en luister wat er speelt.'};
    const beslissen = (dag: string) => ({burger: `De gemeente is aan de beurt. De gemeente beslist, uiterlijk op ${dag}.`, behandelaar: 'U bent aan de beurt. Beslis op het bezwaar.'});

    await klik(behandelaar.page, 'button', 'Meld of een commissie adviseert');
    await antwoord(behandelaar.page, 'Ja');
    await bekijkEnLegVast(behandelaar.page, 'Meld of een commissie adviseert');
    await zienSamen(zaak, {...bellen, gebeurd: ['De gemeente liet weten of een commissie adviseert over uw bezwaar.', 'De gemeente meldde of een commissie adviseert.']});
    await zie(burger.page, 'Het werd dinsdag 30 juni 2026 in plaats van dinsdag 19 mei 2026.');

    await opDag(zaak, '2026-03-05');
    await schrijftVerslag(behandelaar, 'Mevrouw wil de boom houden.');
    await klik(burger.page, 'button', 'Lees het verslag');
    await antwoord(burger.page, 'Nee, zo was het niet');
    await vul(burger.page, 'Hoe was het wel?', 'Ik wil weten waarom de boom ziek zou zijn.');
    await klik(burger.page, 'button', 'Verstuur uw antwoord');
    await zienSamen(zaak, {
      burger: 'De gemeente is aan de beurt. De gemeente kijkt opnieuw naar het verslag dat volgens u niet klopt.',
      behandelaar: 'U bent aan de beurt. De indiener zegt dat uw verslag niet klopt. Bel, en maak een nieuw verslag.',
      gebeurd: ['U zei dat het verslag niet klopt. Uw woorden staan erbij en blijven erbij.', 'De indiener zegt dat het verslag niet klopt.'],
    });
    await zie(behandelaar.page, 'Ik wil weten waarom de boom ziek zou zijn.');
    await schrijftVerslag(behandelaar, 'Mevrouw wil weten waarom de boom ziek zou zijn.');
    await geeftAntwoord(burger, 'Lees het verslag', 'Ja, zo was het', 'U zei dat het verslag klopt.');
    await zienSamen(zaak, {...beslissen('dinsdag 30 juni 2026'), gebeurd: ['U zei dat het verslag klopt.', 'De indiener is het eens met het verslag.']});

    await opDag(zaak, '2026-05-04');
    await plantZitting(behandelaar, '20-5-2026', '14:00');
    const op = 'woensdag 20 mei 2026 om 14:00';
    await zienSamen(zaak, {
      burger: `U bent aan de beurt. U kunt uw verhaal vertellen op ${op}. Zeg of u komt.`,
      behandelaar: `De indiener is aan de beurt. De indiener zegt of die komt naar de hoorzitting op ${op}.`,
      gebeurd: [`De gemeente nodigde u uit voor de hoorzitting op ${op}.`, `Uitnodiging voor de hoorzitting op ${op}.`],
    });
    await komtMet(burger, 'Mijn zus');
    await zienSamen(zaak, {
      burger: `U en de gemeente samen. De hoorzitting is op ${op}.`, behandelaar: `U en de indiener samen. Hoorzitting op ${op}.`,
      gebeurd: ['U liet weten of u komt.', 'De indiener zei of die naar de hoorzitting komt.'],
    });
    await zie(behandelaar.page, 'Mijn zus');

    await opDag(zaak, '2026-05-21');
    await zie(burger.page, `De gemeente schrijft op wat er op ${op} is gezegd.`);
    await legtVast(behandelaar, 'Voeg het verslag van de hoorzitting toe', {Verslag: 'Mevrouw liet foto’s zien.'});
    await zienSamen(zaak, {...beslissen('dinsdag 30 juni 2026'), gebeurd: ['De hoorzitting was er. Dit is het verslag (artikel 7:7 Awb).', 'Verslag van de hoorzitting.']});
    await opDag(zaak, '2026-06-10');
    await legtVast(behandelaar, 'Voeg het advies van de commissie toe', {'Het advies in het kort': 'Kijk opnieuw naar de boom.'}, 'Voor een deel gegrond');
    await zienSamen(zaak, {...beslissen('dinsdag 30 juni 2026'), gebeurd: ['De commissie gaf de gemeente advies. De gemeente beslist.', 'De commissie gaf advies.']});
    await zie(burger.page, 'De commissie vindt dat u voor een deel gelijk hebt.');

    await opDag(zaak, '2026-06-22');
    await verdaagt(behandelaar, '6', 'een boomdeskundige nog komt kijken');
    await zienSamen(zaak, {
      ...beslissen('dinsdag 11 augustus 2026'),
      gebeurd: ['De gemeente nam 6 weken langer de tijd om te beslissen. Dat mag één keer (artikel 7:10 lid 3 Awb).', 'De beslissing is verdaagd met 6 weken.'],
    });
    assert.match(await tekst(burger.page), /Uw zaak is 6 weken verlengd\. De gemeente schreef waarom: “?een boomdeskundige nog komt kijken”?\. Het werd dinsdag 11 augustus 2026 in plaats van dinsdag 30 juni 2026\. [^.]*7:10 lid 3/);

    await opDag(zaak, '2026-08-11');
    await zie(burger.page, 'Dan kunt u vanaf woensdag 12 augustus 2026 schrijven dat zij te laat is.');
    assert.doesNotMatch(await tekst(burger.page), /Schrijf dat de gemeente te laat is/);
    await opDag(zaak, '2026-08-12');
    await steltInGebreke(burger);
    await zienSamen(zaak, {
      burger: 'De gemeente is aan de beurt. De gemeente had moeten beslissen, uiterlijk op dinsdag 11 augustus 2026. Zij kreeg uw brief dat zij te laat is.',
      behandelaar: 'U bent aan de beurt. Beslis op het bezwaar.',
      gebeurd: ['U schreef dat de gemeente te laat is met beslissen.', 'De indiener stelde de gemeente in gebreke.'],
    });

    await opDag(zaak, '2026-08-26');
    await zie(burger.page, 'Zij heeft nog tot en met woensdag 26 augustus 2026 om te beslissen zonder u geld te betalen.');
    for (const vandaag of ['2026-08-28', '2026-09-10', '2026-09-25'] as const) {
      await opDag(zaak, vandaag);
      const geteld = dwangsom({ingebrekestelling: '2026-08-12', vandaag});
      assert.ok(geteld.kind === 'dwangsom' && geteld.safe.burger > 0);
      await zie(burger.page, `€\u00a0${geteld.safe.burger}`);
    }

    await beslist(behandelaar, 'Voor een deel gegrond', 'De boom blijft staan tot er een nieuwe is.');
    await zienSamen(zaak, {
      burger: 'De gemeente heeft beslist. Bent u het niet eens met de beslissing? Dan kunt u tot en met vrijdag 6 november 2026 naar de rechter.',
      behandelaar: 'De indiener is aan de beurt. De indiener kan nog naar de rechter.',
      gebeurd: ['De gemeente nam een beslissing op uw bezwaar.', 'Beslissing op het bezwaar: deels-gegrond.'],
    });
    const recht = griffierecht({op: '2026-09-25', soort: 'burger'});
    assert.ok(recht.kind === 'bedrag');
    for (const zin of ['U krijgt voor een deel gelijk (uw bezwaar is deels gegrond).', 'De boom blijft staan tot er een nieuwe is.', `dit jaar €\u00a0${recht.bedrag}.`]) await zie(burger.page, zin);
    ketens.push(await isEen(zaak));
    await gaanWeg(zaak);
  });

  it('the citizen answers a proposal and will not wait, by keyboard alone, and the day stays the same', async () => {
    const zaak = await begint({dag: '2026-05-14', burger: 'joke', naam: 'Joke Hendriks', over: 'Een naheffing'});
    const {burger, behandelaar, zaaknummer} = zaak;
    const {page} = burger;
    await heeftGedaan(behandelaar, zaaknummer, {soort: 'voorstel-gedaan', oplossing: 'betalingsregeling', toezeggingen: [], tekst: 'U betaalt in delen.'});
    await heeftGedaan(behandelaar, zaaknummer, {soort: 'uitstel-voorgesteld', tot: '2026-12-01', grond: 'indiener', tekst: 'Dan is er meer bekend.'});
    await kijktWeer(page);
    await zie(page, 'De gemeente vraagt of u wilt wachten. U mag nee zeggen.');
    const {body: {termijnen: {beslissing}}} = await vraag<Dossier>(burger, `/bezwaren/${zaaknummer}`);

    await metToetsen(page, 'button Lees het en geef antwoord', 'Wilt u wachten op de beslissing?');
    assert.match(await tekst(page), /De gemeente moet nu beslissen uiterlijk op donderdag 17 september 2026 Als u ja zegt, wordt dat dinsdag 1 december 2026/);
    await kiestMetToetsen(page, 'Nee, ik wil niet wachten', 'U wacht niet. De dag om te beslissen blijft dezelfde.');
    await metToetsen(page, 'button Lees het voorstel', 'Voorstel van de gemeente');
    await kiestMetToetsen(page, 'Ja, dit spreken wij af', 'U zei ja tegen het voorstel.');

    assert.deepEqual((await vraag<Dossier>(burger, `/bezwaren/${zaaknummer}`)).body.termijnen.beslissing, beslissing);
    await zienSamen(zaak, {
      burger: 'De gemeente is aan de beurt. De gemeente beslist, uiterlijk op donderdag 17 september 2026.', behandelaar: 'U bent aan de beurt. Beslis op het bezwaar.',
      gebeurd: ['U zei ja tegen het voorstel. Uw bezwaar loopt door tot u het zelf intrekt of de gemeente beslist.', 'De indiener nam het voorstel aan.'],
    });
    ketens.push(await isEen(zaak));
    await gaanWeg(zaak);
  });

  it('a message that is half typed stays when the handler does something, and pressed twice it is sent once', async () => {
    const zaak = await begint({dag: '2026-05-14', burger: 'duy', naam: 'Duy Nguyen', over: 'De vergunning van de buren'});
    const {burger: {page}, behandelaar, zaaknummer} = zaak;
    await klik(page, 'button', 'Stuur een bericht');
    await page.locator('::-p-aria([name="Uw bericht"][role="textbox"])').click();
    await page.keyboard.type('De schutting staat ');
    await heeftGedaan(behandelaar, zaaknummer, {soort: 'belpoging', wijze: 'telefoon'});
    await hoort(page, 'Nieuw in uw zaak: De gemeente probeerde u te bereiken');
    assert.equal(await focus(page), 'textbox Uw bericht');
    await page.keyboard.type('op mijn grond.');
    await (await page.waitForSelector('>>> [part="doen"] button[type="submit"]'))?.click({count: 2});
    await zie(page, 'Uw bericht is verstuurd.');
    await kijktWeer(behandelaar.page);
    await zie(behandelaar.page, 'De schutting staat op mijn grond.');
    const keten = await isEen(zaak);
    assert.deepEqual(keten.map(({soort}) => soort), ['ingediend', 'ontvangst-bevestigd', 'belpoging', 'bericht']);
    ketens.push(keten);
    await gaanWeg(zaak);
  });

  it('a handler of another municipality finds nothing under the number, not even that it exists', async () => {
    const dag = '2026-05-14';
    const [burger, fleur] = await Promise.all([mens(browser, demo, 'burger', 'duy', {dag}), vanGemeente('duinmeer', dag)]);
    const zaaknummer = await heeftIngediend(burger, 'Duy Nguyen', 'Het lawaai van de buren', dag);
    const ander = zaaknummer.replace(/\d{4}$/, (last) => String((Number(last) + 1) % 10_000).padStart(4, '0'));
    await fleur.page.evaluate(`document.querySelector('bezwaar-behandelen').zaaknummer = '${zaaknummer}'`);
    await zie(fleur.page, 'Dit bezwaar vinden wij niet. Klopt het zaaknummer?');
    assert.doesNotMatch(await tekst(fleur.page), /lawaai|Nguyen/);
    const [echt, verzonnen] = await Promise.all([zaaknummer, ander].map((one) => vraag<{instance?: string}>(fleur, `/bezwaren/${one}`)));
    assert.equal(echt?.status, 404);
    assert.deepEqual(echt, verzonnen);
    assert.equal((await vraag({...fleur, gemeente: 'lindeveld'}, `/bezwaren/${zaaknummer}`)).status, 401, 'and is nobody at the municipality of the case');
    assert.deepEqual(zonder(fleur, '404', '401'), []);
    fleur.problems.splice(0);
    await burger.page.browserContext().close();
  });

  it('somebody reads along with a code, is sent away, and sees nothing any more', async () => {
    const zaak = await begint({dag: '2026-05-14', burger: 'samira', naam: 'Samira El Amrani', over: 'De boete van de gemeente'});
    const {burger: {page}, behandelaar, zaaknummer} = zaak;
    const willem = await mens(browser, demo, 'burger', 'willem', {dag: '2026-05-14'});
    await klik(page, 'button', 'Laat iemand meelezen');
    await klik(page, 'button', 'Maak een code');
    const code = await (await page.waitForSelector('>>> [part="code"]', {visible: true}))?.evaluate((one) => one.textContent.trim());
    await leestMee(willem.page, code ?? '', 'Samira El Amrani');
    await klik(willem.page, 'button', 'Bekijk de zaak');
    await zie(willem.page, 'Waar ‘u’ staat, gaat het over de indiener.');
    assert.doesNotMatch(await tekst(willem.page), /Stuur een bericht|Lindelaan/);

    await klik(page, 'button', 'Terug naar uw zaak');
    await klik(page, 'button', 'Laat niet meer meelezen : Willem de Groot');
    await klik(page, 'button', 'Ja, laat niet meer meelezen');
    await zie(page, 'Willem de Groot leest niet meer mee.');
    await kijktWeer(willem.page);
    await kop(willem.page, 'Dit bezwaar vinden wij niet');
    assert.doesNotMatch(await tekst(willem.page), /boete|Samira|LIN-/);
    await klik(willem.page, 'button', 'Alle bezwaren');
    await zie(willem.page, 'nog geen bezwaar ingediend met deze inlog');
    assert.equal((await vraag(willem, `/bezwaren/${zaaknummer}`)).status, 404);
    assert.deepEqual(zonder(willem, '404'), []);
    await kijktWeer(behandelaar.page);
    ketens.push(await isEen(zaak));
    await willem.page.browserContext().close();
    await gaanWeg(zaak);
  });

  it('when the backend goes down both keep what they last saw, with its time, and it comes back; who did what is written down', async () => {
    const zaak = await begint({dag: '2026-05-14', burger: 'joke', naam: 'Joke Hendriks', over: 'De aanslag voor de hond'});
    const pages = [zaak.burger.page, zaak.behandelaar.page];
    await klik(zaak.burger.page, 'button', 'Stuur een bericht');
    await vul(zaak.burger.page, 'Uw bericht', 'De hond is dood.');
    const {port, dataDir} = demo;
    await demo.interrupt();
    try {
      await Promise.all(pages.map(async (page) => {
        await kijktWeer(page);
        await zie(page, 'De gemeente is nu niet bereikbaar. U ziet de stand van');
      }));
      await klik(zaak.burger.page, 'button', 'Verstuur');
      await zie(zaak.burger.page, 'Wij weten niet zeker of dit is aangekomen. Wat u hebt ingevuld, staat er nog.');
      await klik(zaak.burger.page, 'button', 'Terug naar uw zaak');
      for (const page of pages) {
        const gelezen = await tekst(page);
        assert.match(gelezen, /U ziet de stand van \d\d:\d\d uur/);
        assert.match(gelezen, /De aanslag voor de hond[^]*De gemeente belt u, uiterlijk op woensdag 20 mei 2026|De aanslag voor de hond[^]*Bel de indiener en luister/);
        assert.doesNotMatch(gelezen, /geen bezwaar|geen lopende|vinden wij niet/i);
      }
      await isOpgeschreven(dataDir, ketens);
    } finally {
      demo = await Demo.start({port, dataDir});
    }
    await klik(zaak.burger.page, 'button', 'Stuur een bericht');
    await klik(zaak.burger.page, 'button', 'Verstuur');
    await zie(zaak.burger.page, 'Uw bericht is verstuurd.');
    await kijktWeer(zaak.behandelaar.page);
    await zie(zaak.behandelaar.page, 'De hond is dood.');
    assert.deepEqual((await isEen(zaak)).map(({soort}) => soort), ['ingediend', 'ontvangst-bevestigd', 'bericht']);
    for (const {problems} of [zaak.burger, zaak.behandelaar]) problems.splice(0, Infinity, ...zonder({problems}, 'ERR_CONNECTION_REFUSED', 'ERR_CONNECTION_RESET', 'ERR_EMPTY_RESPONSE'));
    await gaanWeg(zaak);
  });
});

/** How two people begin: on which day, who the citizen is, and what it is about. */
interface Begin {
  readonly dag: string;
  readonly gemeente?: Gemeentenaam;
  readonly burger: string;
  readonly naam: string;
  readonly over: string;
  /** The day of the decision; the day itself when it does not matter. */
  readonly besluit?: string;
}
