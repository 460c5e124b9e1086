import type { Ledger } from './ledger.js';

/** 证书台账: its kind stands in the name of the certificate. */
export const certificates: Ledger = {
  table: 'certificates',
  sheets: ['证照', '证书台账', '持证台账', '人员持证台账', '证件台账'],
  headers: {
    id: ['证书编号', '证件编号', '证号'],
    kind: ['证照类型', '证书类别', '证书名称', '证件名称'],
    enterpriseId: ['企业编号', '所在单位', '企业名称', '单位名称', '统一社会信用代码'],
    holder: ['姓名', '持证人'],
    validFrom: ['有效期起', '有效期开始日期', '初领日期', '发证日期'],
    validTo: ['有效期至', '有效期止', '有效期截止日期'],
    reviewDue: ['应复审日期', '下次复审日期'],
    reviewedOn: ['复审日期', '实际复审日期'],
  },
  words: {
    kind: {
      特种作业操作证: 'special-operation',
      特种作业操作证书: 'special-operation',
      特种作业人员操作证: 'special-operation',
      中华人民共和国特种作业操作证: 'special-operation',
    },
  },
  numbersRows: true,
};

/** 特种作业人员台账: each row is a special-operation certificate, and the sheet says so. */
export const specialOperations: Ledger = {
  ...certificates,
  sheets: ['特种作业人员台账', '特种作业证书台账', '特种作业操作证台账', '特种作业人员持证台账'],
  constants: { kind: 'special-operation' },
};
