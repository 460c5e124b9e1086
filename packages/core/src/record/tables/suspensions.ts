import type { TableDeclaration } from '../declaration.js';

/** Suspensions (停产停业): a row is the dated proof that lifts duties from `from` to `to`, both included. */
export const suspensions = {
  name: 'suspensions',
  zh: ['停产停业', '停产停业记录'],
  endsOn: 'to',
  columns: {
    enterpriseId: { type: 'id', zh: ['企业编号'], required: true, refersTo: ['enterprises'] },
    from: { type: 'day', zh: ['停产开始日期', '停产日期'], required: true, role: 'own' },
    to: { type: 'day', zh: ['停产结束日期', '停产截止日期'], role: 'planned', notBefore: 'from' },
    proof: { type: 'text', zh: ['证明材料', '证明文号'] },
  },
} as const satisfies TableDeclaration;
