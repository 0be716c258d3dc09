import type {Sjabloon} from '../soort.js';

/** Letters about the time to decide. */
export const termijnen = {
  verdaging: {
    onderwerp: 'Wij hebben meer tijd nodig',
    blokken: {
      termijn: {
        vast: true,
        tekst: 'Wij hebben meer tijd nodig om te beslissen op {bezwaar}. Wij verlengen de tijd met {weken} (artikel 7:10 lid 3 Awb).'
          + '{?was}{?beslisdag} Eerst was de laatste dag {was}. Nu is dat {beslisdag}.{/}{/}'
          + '{!beslisdag} Wij weten nog niet op welke dag het besluit is verstuurd. Daarom kunnen wij nog geen dag noemen.{/}',
      },
      reden: {kop: 'Waarom?', tekst: '{?tekst}{tekst}{/}', vast: true},
      'te-laat': {tekst: '{!belanghebbende}Hebben wij dan nog niet beslist? Dan kunt u ons schrijven dat wij te laat zijn. U leest op onze website hoe dat gaat. U kunt ons ook bellen.{/}'},
    },
  },
  opschorting: {
    onderwerp: 'Onze tijd om te beslissen staat stil',
    blokken: {
      termijn: {
        vast: true,
        tekst: 'Vanaf {van} staat onze tijd om te beslissen op {bezwaar} stil. '
          + '{?overmacht}Wij kunnen nu niet beslissen door overmacht: iets waar wij niets aan kunnen doen (artikel 4:15 lid 2 onder c Awb).{/}'
          + '{!overmacht}Wij moeten wachten op iets wat van de indiener moet komen (artikel 4:15 lid 2 onder b Awb).{/} Dit geldt ook bij een bezwaar (artikel 7:14 Awb).',
      },
      reden: {kop: 'Waarom?', tekst: '{?tekst}{tekst}{/}', vast: true},
      verder: {tekst: 'Loopt de tijd weer? Dan krijgt u een brief. Daarin staat de nieuwe laatste dag.', vast: true},
    },
  },
  'opschorting-beeindigd': {
    onderwerp: 'Onze tijd om te beslissen loopt weer',
    blokken: {
      termijn: {
        vast: true,
        tekst: 'Onze tijd om te beslissen op {bezwaar} stond stil{?van} van {van}{/} tot en met {tot} (artikel 4:15 en 7:14 Awb). Nu loopt hij weer.'
          + '{?beslisdag} Wij beslissen uiterlijk op {beslisdag}.{/}{!beslisdag} Wij weten nog niet op welke dag het besluit is verstuurd. Daarom kunnen wij nog geen dag noemen.{/}',
      },
      tekst: {tekst: '{?tekst}{tekst}{/}'},
    },
  },
  wachten: {
    onderwerp: 'Mogen wij wachten met beslissen?',
    blokken: {
      vraag: {
        vast: true,
        tekst: 'Wij vragen of wij mogen wachten met beslissen op {bezwaar}, tot {tot} (artikel 7:10 lid 4 Awb). '
          + '{?allen}Dat mag alleen als iedereen die bij de zaak hoort het goed vindt.{/}{!allen}Dat mag alleen als de indiener het goed vindt en niemand er nadeel van heeft.{/}',
      },
      reden: {kop: 'Waarom?', tekst: '{?tekst}{tekst}{/}', vast: true},
      dagen: {
        kop: 'Wat verandert er?', vast: true,
        lijst: [
          '{?was}Zegt u niets of nee? Dan beslissen wij uiterlijk op {was}.{/}{!was}Zegt u niets of nee? Dan verandert er niets.{/}',
          '{?beslisdag}Zegt u ja? Dan beslissen wij uiterlijk op {beslisdag}.{/}{!beslisdag}Zegt u ja? Dan wachten wij met beslissen tot {tot}.{/}',
        ],
      },
      vrij: {kop: 'U mag nee zeggen', tekst: 'U kiest zelf. Zegt u nee, dan hebt u daar geen nadeel van.', vast: true},
      bevestiging: {tekst: 'Zegt u ja? Dan krijgt u daarvan een brief (artikel 7:10 lid 5 Awb).', vast: true},
    },
  },
  'wachten-bevestigd': {
    onderwerp: 'Wij wachten met beslissen',
    blokken: {
      termijn: {
        vast: true,
        tekst: '{?belanghebbende}Er is afgesproken{/}{!belanghebbende}U vindt het goed{/} dat wij wachten met beslissen op {bezwaar}{?tot}, tot {tot}{/} (artikel 7:10 lid 4 Awb). Wij bevestigen dat met deze brief (artikel 7:10 lid 5 Awb).'
          + '{?beslisdag}{?was} Eerst was de laatste dag {was}.{/} Wij beslissen nu uiterlijk op {beslisdag}.{/}'
          + '{!beslisdag} Wij weten nog niet op welke dag het besluit is verstuurd. Daarom kunnen wij nog geen dag noemen.{/}',
      },
    },
  },
  ingebrekestelling: {
    onderwerp: 'Wij kregen uw brief dat wij te laat zijn',
    blokken: {
      ontvangen: {tekst: 'Op {ontvangen} kregen wij uw brief. Daarin staat dat wij te laat zijn met beslissen op {bezwaar}. Zo’n brief heet een ingebrekestelling (artikel 4:17 Awb).', vast: true},
      gevolg: {
        kop: 'Wat gebeurt er nu?', vast: true,
        tekst: '{?te-vroeg}Onze tijd om te beslissen was toen nog niet voorbij. Daarom heeft uw brief nog geen gevolg (artikel 4:17 Awb).'
          + '{?vanaf} Hebben wij op {vanaf} nog niet beslist? Dan kunt u ons vanaf die dag opnieuw schrijven.{/}{/}'
          + '{!te-vroeg}{!geldig}Wij kijken of onze tijd om te beslissen voorbij was. U hoort dat van ons. {/}'
          + '{?beslis-zonder-dwangsom}Wij hebben nog twee weken: tot en met {beslis-zonder-dwangsom}.{/}{!beslis-zonder-dwangsom}Wij hebben nog twee weken.{/}{/}',
      },
      dwangsom: {
        kop: 'Krijgt u geld als het langer duurt?', vast: true,
        tekst: '{!te-vroeg}{?woo}Bij een besluit over openbare stukken hoort geen dwangsom (artikel 8.2 Woo).{/}'
          + '{!woo}Meestal wel. Dat geld heet een dwangsom (artikel 4:17 Awb).{?bedragen} U krijgt {bedragen}, hoogstens 42 dagen lang.{/}{?maximum} Samen is dat hoogstens {maximum}.{/} '
          + 'Daarna krijgt u een brief met het bedrag (artikel 4:18 Awb).{/}{/}',
      },
      rechter: {
        kop: 'Naar de rechter', vast: true,
        tekst: '{!te-vroeg}Hebben wij na die twee weken nog niet beslist? Dan kunt u de rechter vragen om ons te laten beslissen (artikel 6:12 Awb).{/}',
      },
    },
  },
  dwangsom: {
    onderwerp: 'Het geld dat u krijgt omdat wij te laat waren',
    blokken: {
      bedrag: {tekst: 'Wij waren te laat met beslissen op {bezwaar}. Daarom krijgt u {bedrag}. Dat heet een dwangsom. Wij stellen dat bedrag vast met dit besluit (artikel 4:18 Awb).', vast: true},
      tekst: {tekst: '{?tekst}{tekst}{/}'},
      rechtsmiddel: {
        kop: 'Klopt het bedrag niet?', vast: true,
        tekst: 'U kunt bezwaar maken bij {orgaan}{?bezwaar-tot}, tot en met {bezwaar-tot}{/}{!bezwaar-tot}, binnen zes weken{/} (artikel 6:7 Awb). Stuur uw brief naar {postadres}. '
          + 'Gaat u naar de rechter over de beslissing zelf? Zeg dan daar dat het bedrag niet klopt. De rechter kijkt dan ook naar het bedrag (artikel 4:19 Awb).',
      },
    },
  },
} as const satisfies Record<string, Sjabloon>;
