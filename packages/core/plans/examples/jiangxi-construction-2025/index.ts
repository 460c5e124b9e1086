import document from './overlay.json';

/**
 * An illustrative overlay on the plan of 招贤镇: major hazards in construction at zero in 2025, as the province's
 * department of housing asks. It quotes no word of the department's document; see its `note`.
 *
 * @example loadPlan(overlay, { bases: [zhaoxian] }).changes.length //=> 2
 */
export default document;
