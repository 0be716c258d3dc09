import type {Sjabloon} from '../soort.js';

/** Letters of talking and solving. */
export const gesprek = {
  gesprek: {
    onderwerp: '{?verzet}Een andere tijd voor ons gesprek{/}{!verzet}Een gesprek over {bezwaar}{/}',
    blokken: {
      wanneer: {
        vast: true,
        tekst: 'Wij praten graag met u {wijze}. Ons voorstel is {moment}.{?plaats} Plaats: {plaats}.{/}{?wie} U spreekt met {wie}.{/}',
      },
      tekst: {tekst: '{?tekst}{tekst}{/}', vast: true},
      kan: {tekst: 'Kunt u dan niet? Bel ons voor een andere tijd. U mag iemand meenemen. Praten is vrij: het bezwaar gaat gewoon door als u niet wilt.'},
    },
  },
  verslag: {
    onderwerp: 'Wat wij hebben besproken',
    blokken: {
      inleiding: {tekst: 'Op {moment} spraken wij elkaar {wijze}.{?wie} Bij het gesprek: {wie}.{/} Wij schreven op wat er is gezegd.', vast: true},
      zorg: {kop: 'Wat er voor u speelt', tekst: '{?zorg}{zorg}{/}'},
      tekst: {kop: 'Wat er is gezegd', tekst: '{?tekst}{tekst}{/}', vast: true},
      klopt: {
        kop: 'Klopt het?', vast: true,
        tekst: 'Laat het ons weten. U kunt bellen of schrijven. Klopt er iets niet? Zeg hoe het volgens u ging. Wij bewaren dat bij het verslag.',
      },
    },
  },
  voorstel: {
    onderwerp: 'Ons voorstel om het op te lossen',
    blokken: {
      wat: {tekst: 'Wij willen dit graag met u oplossen. Ons voorstel: {oplossing}.'},
      tekst: {tekst: '{?tekst}{tekst}{/}', vast: true},
      afspraken: {kop: 'Wie doet wat?', lijst: ['{?afspraken}{afspraken}{/}'], vast: true},
      antwoord: {
        kop: 'Wat vindt u ervan?', vast: true,
        tekst: 'Laat ons weten of u het eens bent met dit voorstel. U hoeft nog niets in te trekken. Zegt u nee? Dan gaat het bezwaar gewoon door. U hebt daar geen nadeel van.',
      },
      intrekken: {tekst: 'Trek het bezwaar pas in als op papier staat wat wij beloven. Wilt u kosten vergoed krijgen? Vraag dat voordat u het bezwaar intrekt (artikel 7:15 Awb).'},
    },
  },
  mediation: {
    onderwerp: 'Wilt u met een mediator praten?',
    blokken: {
      wat: {tekst: 'Een mediator helpt u en ons om samen een oplossing te vinden. De mediator kiest voor niemand partij.{?wie} De mediator is {wie}.{/}'},
      tekst: {tekst: '{?tekst}{tekst}{/}', vast: true},
      vrij: {
        kop: 'U mag nee zeggen', vast: true,
        tekst: 'Meedoen is vrij, en u mag altijd stoppen. Wat u bij de mediator zegt, blijft geheim. Zegt u nee? Dan gaat het bezwaar gewoon door. U hebt daar geen nadeel van.',
      },
      termijn: {tekst: 'Praten met een mediator stopt onze tijd om te beslissen niet. Is er meer tijd nodig? Dan vragen wij u apart of wij mogen wachten (artikel 7:10 Awb).', vast: true},
    },
  },
} as const satisfies Record<string, Sjabloon>;
