import type {Sjabloon} from '../soort.js';

/** Letters of the end: decisions, forwarding, withdrawal. */
export const einde = {
  'nieuw-besluit': {
    onderwerp: 'Wij hebben een nieuw besluit genomen',
    blokken: {
      wat: {
        vast: true,
        tekst: 'Wij nemen een nieuw besluit. Het komt in de plaats van het besluit waar {bezwaar} over gaat. Wij versturen het op {verzonden}. '
          + '{!belanghebbende}{?geheel}U krijgt hiermee alles wat u vroeg.{/}{!geheel}U krijgt hiermee een deel van wat u vroeg.{/}{/}',
      },
      tekst: {kop: 'Het nieuwe besluit', tekst: '{?tekst}{tekst}{/}', vast: true},
      loopt: {
        kop: 'Wat betekent dit voor het bezwaar?', vast: true,
        tekst: '{?belanghebbende}Bent u het niet eens met het nieuwe besluit? Bel ons. Wij vertellen u wat u kunt doen (artikel 6:19 Awb).{/}'
          + '{!belanghebbende}Het bezwaar gaat nu ook over het nieuwe besluit. U hoeft daar niets voor te doen (artikel 6:19 Awb).{/}',
      },
      intrekken: {tekst: '{!belanghebbende}Bent u nu tevreden? Dan kunt u het bezwaar intrekken. Doe dat op papier of na inloggen. Vraag eerst om vergoeding van uw kosten, als u die hebt (artikel 7:15 Awb).{/}'},
    },
  },
  besluit: {
    onderwerp: 'Onze beslissing op {bezwaar}',
    blokken: {
      uitkomst: {
        kop: 'De beslissing', vast: true,
        tekst: 'Het bezwaar is {uitkomst} (artikel 7:11 Awb). Wij versturen deze beslissing op {verzonden}.',
      },
      redenen: {kop: 'Waarom beslissen wij dit?', tekst: '{?tekst}{tekst}{/}{!tekst}De tekst is gewist, omdat de bewaartijd voorbij is.{/}', vast: true},
      horen: {
        kop: 'De hoorzitting', vast: true,
        tekst: '{?gehoord}De hoorzitting was op {gehoord} (artikel 7:2 Awb).{/}{?grond}{?letter}Wij hielden geen hoorzitting. De reden is: {grond} (artikel 7:3 onder {letter} en artikel 7:12 Awb).{/}{/}',
      },
      advies: {
        kop: 'Het advies van de commissie', vast: true,
        tekst: '{?advies}De commissie gaf dit advies: {advies} (artikel 7:13 Awb). {?afwijking}Wij doen iets anders dan de commissie adviseert. Hierboven staat waarom. Het advies zit bij deze brief (artikel 7:13 lid 7 Awb).{/}'
          + '{!afwijking}Wij volgen dit advies.{/}{/}',
      },
      kosten: {
        kop: 'Kosten', vast: true,
        tekst: '{?kosten-toegekend}Wij betalen de kosten van het bezwaar waar om is gevraagd (artikel 7:15 Awb).{/}'
          + '{?kosten-afgewezen}Wij betalen de kosten van het bezwaar niet (artikel 7:15 Awb).{/}'
          + '{!kosten-toegekend}{!kosten-afgewezen}Er is niet gevraagd om kosten te betalen (artikel 7:15 Awb).{/}{/}',
      },
      rechtsmiddel: {
        kop: 'Bent u het niet eens met deze beslissing?', vast: true,
        tekst: 'Dan kunt u naar de rechter. Dat heet beroep (artikel 6:23 Awb). {?beroep-tot}Doe dat uiterlijk op {beroep-tot} (artikel 6:7 Awb).{/}'
          + '{!beroep-tot}Doe dat binnen zes weken na {verzonden} (artikel 6:7 Awb).{/} U hebt geen advocaat nodig.',
      },
      'hoe-beroep': {
        kop: 'Zo gaat u naar de rechter', vast: true,
        lijst: [
          'Stuur uw brief naar {?rechtbank}{rechtbank}{/}{!rechtbank}de rechtbank in het gebied van {gemeente}, afdeling bestuursrecht{/}. Het kan ook via www.rechtspraak.nl (artikel 8:7 Awb).',
          'Schrijf erin: uw naam en adres, de datum, over welke beslissing het gaat en waarom u het niet eens bent (artikel 6:5 Awb).',
          'Zet uw handtekening. Stuur als het kan een kopie van deze beslissing mee.',
        ],
      },
      griffierecht: {
        kop: 'Wat kost dat?', vast: true,
        tekst: '{?griffierecht}U betaalt de rechtbank {griffierecht}.{/}{!griffierecht}U betaalt de rechtbank een bedrag. De rechtbank vertelt u hoeveel.{/} Dat heet griffierecht (artikel 8:41 Awb). Kunt u dat niet betalen? Zeg het de rechtbank.',
      },
      spoed: {
        kop: 'Kunt u niet wachten?',
        tekst: 'Deze beslissing geldt meteen (artikel 6:16 Awb). Kunt u niet wachten op de rechter? Vraag dan ook om een voorlopige voorziening: de rechter regelt dan snel iets voor even (artikel 8:81 Awb). Dat kost hetzelfde bedrag.',
      },
    },
  },
  doorgestuurd: {
    onderwerp: 'Wij hebben {bezwaar} doorgestuurd',
    blokken: {
      naar: {
        vast: true,
        tekst: '{?rechter}{?belanghebbende}De indiener vroeg{/}{!belanghebbende}U vroeg{/} of het bezwaar direct naar de rechter mag. Dat vinden wij goed. Wij sturen het door{?wie} naar {wie}{/} (artikel 7:1a Awb).{/}'
          + '{!rechter}Wij gaan hier niet over. Daarom sturen wij {bezwaar} door{?wie} naar {wie}{/} (artikel 6:15 Awb).{/}',
      },
      dag: {tekst: 'Wij kregen {bezwaar} op {ontvangen}. Die dag blijft tellen (artikel 6:15 en 7:1a Awb).', vast: true},
      tekst: {tekst: '{?tekst}{tekst}{/}'},
      verder: {tekst: 'U hoeft niets te doen. U krijgt verder bericht{?wie} van {wie}{/}.'},
    },
  },
  ingetrokken: {
    onderwerp: '{?belanghebbende}Het bezwaar is ingetrokken{/}{!belanghebbende}Uw bezwaar is ingetrokken{/}',
    blokken: {
      bevestiging: {
        vast: true,
        tekst: '{?belanghebbende}Op {dag} is het bezwaar ingetrokken (artikel 6:21 Awb).{/}'
          + '{!belanghebbende}Op {dag} is {bezwaar} ingetrokken{?hoorzitting}, op de hoorzitting{/} (artikel 6:21 Awb). Wij bevestigen dat met deze brief.{/} Wij beslissen er dus niet meer over.',
      },
      kosten: {tekst: '{?kosten}{!belanghebbende}U vroeg om vergoeding van uw kosten. Daarover krijgt u nog bericht (artikel 7:15 Awb).{/}{/}', vast: true},
      fout: {tekst: '{!belanghebbende}Klopt dit niet? Bel ons meteen. De tijd om bezwaar te maken is vaak al voorbij.{/}'},
      tekst: {tekst: '{?tekst}{tekst}{/}'},
    },
  },
} as const satisfies Record<string, Sjabloon>;
