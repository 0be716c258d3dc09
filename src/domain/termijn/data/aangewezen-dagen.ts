import type {IsoDate} from '../../iso-date.js';
import type {BronId} from './bronnen.js';

/** Days that a royal decree equates with a general holiday (Algemene termijnenwet 3 lid 3). */
export interface Aanwijzing {
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate;
  readonly dagen: readonly IsoDate[];
  /** Whether all days of the decree were read; if not, other days of these years stay in doubt. */
  readonly volledig: boolean;
  readonly source: BronId;
  readonly checkedOn: IsoDate;
}

/** One decree covers three years; that of 2017-2019 is split, because only its days of 2019 were all seen. Add the next one here; nothing else changes. */
export const aanwijzingen: readonly Aanwijzing[] = [
  {
    validFrom: '2017-01-01',
    validTo: '2018-12-31',
    dagen: ['2018-12-24', '2018-12-31'],
    volledig: false,
    source: 'aanwijzing2017',
    checkedOn: '2026-11-22',
  },
  {
    validFrom: '2019-01-01',
    validTo: '2019-12-31',
    dagen: ['2019-05-31', '2019-12-27'],
    volledig: true,
    source: 'aanwijzing2017',
    checkedOn: '2026-11-22',
  },
  {
    validFrom: '2020-01-01',
    validTo: '2022-12-31',
    dagen: ['2020-05-22', '2021-05-14', '2022-05-27'],
    volledig: true,
    source: 'aanwijzing2020',
    checkedOn: '2026-11-22',
  },
  {
    validFrom: '2023-01-01',
    validTo: '2025-12-31',
    dagen: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
    volledig: true,
    source: 'aanwijzing2023',
    checkedOn: '2026-11-22',
  },
  {
    validFrom: '2026-01-01',
    validTo: '2028-12-31',
    dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
    volledig: true,
    source: 'aanwijzing2026',
    checkedOn: '2026-11-22',
  },
];
