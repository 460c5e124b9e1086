import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import { DATED } from '../../core/test/contract-rows.js';

/** The plan with the rows of the contract alone, for which the records are made. */
export const CONTRACT_PLAN = JSON.stringify({
  ...document,
  actions: document.actions.map((action) => ({
    ...action,
    duties: (action.duties as readonly { id: string }[]).filter(({ id }) => DATED.includes(id)),
  })),
});

/** Records in which every date and count of what falls due can be worked out by hand. */
export const RECORDS = {
  units: [
    { id: 'T1', name: '某镇', kind: 'town', areaCode: '360112115' },
    { id: 'D1', name: '应急办', kind: 'department' },
    { id: 'D2', name: '=城建办', kind: 'department' },
  ],
  enterprises: [
    {
      id: 'E1',
      name: '甲化工厂',
      highRisk: 'yes',
      openedOn: '2020-01-01',
      regulator: 'D1',
      areaCode: '360112115203',
    },
    { id: 'E2', name: '乙加工厂', highRisk: 'no', openedOn: '2020-01-01', regulator: 'D1' },
    { id: 'E3', name: '丙商店', highRisk: 'no', openedOn: '2020-01-01' },
    { id: 'E4', name: '丙商店', highRisk: 'no', openedOn: '2020-01-01', closedOn: '2024-12-31' },
    { id: 'E5', name: '丁厂', industryCode: '2671', openedOn: '2020-01-01', regulator: 'D2' },
  ],
  suspensions: [],
  activities: [
    {
      id: 'A1',
      type: 'inspection',
      kind: 'self-check',
      on: '2025-06-01',
      by: 'E2',
      leaderRole: 'principal',
      coversMajor: 'yes',
    },
  ],
  hazards: [
    {
      id: 'H1',
      enterpriseId: 'E1',
      level: 'major',
      foundOn: '2025-06-01',
      progress: 20,
      notifiedPrincipalOn: '2025-06-03',
      notifiedControllerOn: '2025-06-03',
    },
  ],
  notices: [],
  penalties: [],
  certificates: [
    {
      id: 'C1',
      kind: 'special-operation',
      enterpriseId: 'E2',
      validFrom: '2020-01-01',
      validTo: '2025-06-20',
      holder: '张',
    },
    {
      id: 'C2',
      kind: 'special-operation',
      enterpriseId: 'E2',
      validFrom: '2020-01-01',
      validTo: '2025-06-20',
      holder: '李',
    },
  ],
  assets: [],
  accidents: [],
};
