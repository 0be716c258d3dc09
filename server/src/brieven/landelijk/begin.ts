import type {Sjabloon} from '../soort.js';

/** Letters of the beginning: receipt, what is lacking, who handles it. */
export const begin = {
  ontvangst: {
    onderwerp: 'Wij hebben {bezwaar} ontvangen',
    blokken: {
      ontvangen: {tekst: 'Op {ontvangen} ontvingen wij {bezwaar}. Wij bevestigen dat met deze brief (artikel 6:14 Awb).', vast: true},
      verder: {
        kop: 'Wat gaan wij doen?',
        lijst: [
          '{?bel-voor}Wij bellen u uiterlijk op {bel-voor}. Wij horen graag van u wat er speelt.{/}',
          'Wij kijken opnieuw naar het hele besluit (artikel 7:11 Awb).',
          'U mag ons vertellen wat u vindt, voordat wij beslissen. Dat heet horen (artikel 7:2 Awb). U krijgt daar nog bericht over.',
        ],
      },
      commissie: {
        kop: 'Geeft een commissie advies?', vast: true,
        tekst: '{?commissie}Ja. Een commissie van mensen die niet bij de gemeente werken, geeft ons advies over {bezwaar} (artikel 7:13 Awb).{/}'
          + '{!commissie}Nee. Er is geen commissie die advies geeft (artikel 7:13 Awb).{/}',
      },
      termijn: {
        kop: 'Wanneer beslissen wij?', vast: true,
        tekst: '{?beslisdag}Wij beslissen uiterlijk op {beslisdag} (artikel 7:10 Awb).{/}'
          + '{!beslisdag}Wij weten nog niet op welke dag het besluit is verstuurd. Daarom kunnen wij nog geen dag noemen. Wij beslissen binnen {?commissie}twaalf{/}{!commissie}zes{/} weken. '
          + 'Die weken gaan lopen na de laatste dag om bezwaar te maken (artikel 7:10 Awb).{/} Hebben wij meer tijd nodig? Dan krijgt u daarover een brief.',
      },
      mist: {kop: 'Wat er nog ontbreekt', tekst: '{?mist}Wij missen nog: {mist}. U krijgt van ons een dag waarvoor u dit kunt sturen.{/}'},
      stukken: {kop: 'Hebt u nog papieren?', tekst: 'Stuur ze naar ons op. Zet er het nummer {zaaknummer} bij. Dat mag ook later nog.'},
      geldt: {
        kop: 'Het besluit geldt nog',
        tekst: 'Het bezwaar houdt het besluit niet tegen (artikel 6:16 Awb). Kunt u niet wachten? Bel ons. U kunt ook de rechter vragen om snel iets te regelen. Dat heet een voorlopige voorziening (artikel 8:81 Awb).',
      },
      kosten: {
        kop: 'Kosten',
        tekst: 'Bezwaar maken is gratis. Betaalt u iemand die u helpt, zoals een advocaat? Vraag ons dan om die kosten te betalen. Doe dat voordat wij beslissen (artikel 7:15 Awb).',
      },
    },
  },
  contactpersoon: {
    onderwerp: 'Wie u kunt bellen over {bezwaar}',
    blokken: {
      wie: {tekst: '{?contactpersoon}Vanaf nu werkt {contactpersoon} aan {bezwaar}.{/}{!contactpersoon}Vanaf nu werkt een ander aan {bezwaar}.{/}', vast: true},
    },
  },
  bericht: {
    onderwerp: 'Een bericht over {bezwaar}',
    blokken: {tekst: {tekst: '{?tekst}{tekst}{/}{!tekst}De tekst van dit bericht is gewist, omdat de bewaartijd voorbij is.{/}', vast: true}},
  },
  herstel: {
    onderwerp: 'Er ontbreekt nog iets aan {bezwaar}',
    blokken: {
      wat: {kop: 'Wat missen wij?', tekst: '{?mist}Wij missen nog: {mist} (artikel 6:5 Awb).{/}'},
      tekst: {tekst: '{?tekst}{tekst}{/}', vast: true},
      dag: {
        kop: 'Stuur het uiterlijk op {voor}', vast: true,
        tekst: 'U hebt de tijd tot en met {voor} (artikel 6:6 Awb). Lukt dat niet? Bel ons dan voor die dag. Wij zoeken samen een oplossing.',
      },
      anders: {
        kop: 'Wat gebeurt er als wij niets krijgen?', vast: true,
        tekst: 'Dan kunnen wij besluiten dat wij niet naar de inhoud kijken. Dat heet niet-ontvankelijk (artikel 6:6 Awb). Een mens kijkt daar eerst naar.',
      },
      termijn: {
        kop: 'Onze tijd om te beslissen staat stil', vast: true,
        tekst: 'Na {dag} telt de tijd niet mee. Hij loopt weer als u stuurt wat ontbreekt, of na {voor} (artikel 7:10 Awb).{?beslisdag} Stuurt u het op de laatste dag? Dan beslissen wij uiterlijk op {beslisdag}.{/}',
      },
    },
  },
  stukken: {
    onderwerp: 'Wij hebben nog iets van u nodig',
    blokken: {
      tekst: {tekst: '{?tekst}{tekst}{/}', vast: true},
      dag: {kop: 'Stuur het graag uiterlijk op {voor}', tekst: 'Hebt u het niet, of hebt u meer tijd nodig? Bel ons dan. Wij kunnen ook beslissen met wat er al is. Onze tijd om te beslissen loopt gewoon door.', vast: true},
    },
  },
  mededeling: {
    onderwerp: 'Nieuws over {bezwaar}',
    blokken: {wat: {tekst: '{zin}', vast: true}, tekst: {tekst: '{?tekst}{tekst}{/}', vast: true}},
  },
} as const satisfies Record<string, Sjabloon>;
