import type { RungPassed } from '@zhiben/core';

/** Whether the notice of a rung was missed on the day it was due, be it that it came later. */
export const isMissed = ({ outcome }: RungPassed): boolean => outcome === 'late' || outcome === 'missed';
