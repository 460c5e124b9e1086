import { AREA_CODES, type AreaCodes, areaCodeFault } from './area-code.js';
import type { ColumnDeclaration } from './declaration.js';
import { isIndustryCode } from './industry-code.js';
import type { IssueCode } from './issue.js';
import { isUscc } from './uscc.js';

/** Says what is wrong with a value that was read; `undefined` where nothing is. */
export type ValueCheck = (value: string) => IssueCode | undefined;

/** How a value that was read is looked at in itself: a wrong one is reported and stays; `undefined` where any is right. */
export function valueCheck(
  { type }: ColumnDeclaration,
  areaCodes: AreaCodes = AREA_CODES,
): ValueCheck | undefined {
  switch (type) {
    case 'uscc':
      return (value) => (isUscc(value) ? undefined : 'bad-uscc');
    case 'industry-code':
      return (value) => (isIndustryCode(value) ? undefined : 'bad-industry-code');
    case 'area-code':
      return (value) => {
        const fault = areaCodeFault(value, areaCodes);
        return fault && (fault === 'bad' ? 'bad-area-code' : 'outdated-area-code');
      };
    default:
      return undefined;
  }
}
