import type {Sjabloon} from '../soort.js';

/** Letters about being heard, and about the committee. */
export const horen = {
  uitnodiging: {
    onderwerp: '{?verzet}Uw hoorzitting is verzet{/}{!verzet}Uitnodiging voor de hoorzitting{/}',
    blokken: {
      inleiding: {tekst: 'U mag vertellen wat u vindt, voordat wij beslissen op {bezwaar}. Dat doet u in een hoorzitting (artikel 7:2 Awb).{?verzet} De hoorzitting die eerder was gepland, gaat niet door.{/}', vast: true},
      wanneer: {
        kop: 'Wanneer en waar?', vast: true,
        lijst: ['Dag en tijd: {moment}.', 'De hoorzitting is {wijze}.{?plaats} Plaats: {plaats}.{/}', '{?wie}Bij de hoorzitting: {wie}.{/}', '{?tolk}U gaf op dat u een tolk wilt: {tolk}. Bel ons als u nog niet weet of er een tolk is.{/}'],
      },
      tekst: {tekst: '{?tekst}{tekst}{/}'},
      mee: {
        kop: 'Wie mag u meenemen?',
        tekst: 'U mag iemand meenemen die u helpt, of die voor u spreekt (artikel 2:1 Awb). U mag ook iemand meenemen die weet wat er is gebeurd, of die er veel van weet (artikel 7:8 Awb). Wilt u een tolk? Bel ons.',
      },
      stukken: {
        kop: 'Hebt u nog papieren?', vast: true,
        tekst: '{?stukken-tot}Stuur ze zo dat wij ze uiterlijk op {stukken-tot} hebben (artikel 7:4 Awb).{/}{!stukken-tot}Stuur ze uiterlijk tien dagen voor de hoorzitting (artikel 7:4 Awb).{/} Ons adres is {postadres}.',
      },
      inzage: {
        kop: 'Wilt u het dossier lezen?', vast: true,
        tekst: 'Alle papieren liggen voor u klaar vanaf {inzage-vanaf} (artikel 7:4 Awb). Bel {telefoon} voor een afspraak. U kunt kopieën krijgen. Daarvoor vragen wij hoogstens wat ze ons kosten.',
      },
      niet: {kop: 'Kunt u niet, of wilt u niet komen?', tekst: 'Bel ons dan. Kunt u niet op die dag? Wij zoeken samen een andere dag, of u doet mee via de telefoon.'},
    },
  },
  'hoorzitting-afgelast': {
    onderwerp: 'De hoorzitting gaat niet door',
    blokken: {
      afgelast: {tekst: 'De hoorzitting over {bezwaar}{?moment} op {moment}{/} gaat niet door.', vast: true},
      tekst: {tekst: '{?tekst}{tekst}{/}', vast: true},
      verder: {tekst: 'U mag nog steeds worden gehoord (artikel 7:2 Awb). U krijgt bericht over een nieuwe dag, of over waarom er geen hoorzitting komt.'},
    },
  },
  'geen-hoorzitting': {
    onderwerp: 'Er komt geen hoorzitting',
    blokken: {
      grond: {tekst: 'Wij houden geen hoorzitting over {bezwaar}. De reden is: {grond} (artikel 7:3 onder {letter} Awb).', vast: true},
      tekst: {tekst: '{?tekst}{tekst}{/}', vast: true},
      eens: {tekst: '{!belanghebbende}Wilt u toch uw verhaal vertellen? Bel ons snel. Deze reden komt ook in de beslissing te staan (artikel 7:12 Awb).{/}{?belanghebbende}Deze reden komt ook in de beslissing te staan (artikel 7:12 Awb).{/}'},
    },
  },
  'hoorzitting-verslag': {
    onderwerp: 'Verslag van de hoorzitting',
    blokken: {
      inleiding: {tekst: 'Dit is het verslag van de hoorzitting over {bezwaar}{?moment} op {moment}{/} (artikel 7:7 Awb).', vast: true},
      tekst: {kop: 'Wat er is gezegd', tekst: '{?tekst}{tekst}{/}', vast: true},
      klopt: {tekst: 'Klopt er iets niet? Bel of schrijf ons. Wij bewaren wat u zegt bij het verslag.'},
      nieuw: {tekst: 'Horen wij later iets nieuws dat van groot belang is? Dan krijgt u dat te horen. U mag er dan weer op reageren (artikel 7:9 Awb).'},
    },
  },
  commissie: {
    onderwerp: '{?adviseert}Een commissie geeft advies{/}{!adviseert}Er komt geen advies van een commissie{/}',
    blokken: {
      advies: {
        vast: true,
        tekst: '{?adviseert}Een commissie van mensen die niet bij de gemeente werken, geeft ons advies over {bezwaar} (artikel 7:13 Awb). De commissie houdt ook de hoorzitting.{/}'
          + '{!adviseert}Er komt toch geen advies van een commissie over {bezwaar} (artikel 7:13 Awb).{/}',
      },
      tekst: {tekst: '{?tekst}{tekst}{/}'},
      termijn: {
        kop: 'Wanneer beslissen wij?', vast: true,
        tekst: '{?beslisdag}Wij beslissen uiterlijk op {beslisdag} (artikel 7:10 Awb).{/}{!beslisdag}Wij weten nog niet op welke dag het besluit is verstuurd. Daarom kunnen wij nog geen dag noemen (artikel 7:10 Awb).{/}',
      },
    },
  },
  advies: {
    onderwerp: 'De commissie heeft advies gegeven',
    blokken: {
      advies: {tekst: 'De commissie gaf ons advies over {bezwaar} (artikel 7:13 Awb). Het advies is: {advies}.', vast: true},
      tekst: {tekst: '{?tekst}{tekst}{/}', vast: true},
      verder: {tekst: 'Dit is nog geen beslissing. De gemeente beslist.{?beslisdag} Dat doen wij uiterlijk op {beslisdag} (artikel 7:10 Awb).{/} Wijken wij af van het advies? Dan leest u in de beslissing waarom.'},
    },
  },
} as const satisfies Record<string, Sjabloon>;
