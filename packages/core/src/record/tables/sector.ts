/** Sectors (行业领域): the words of the plan's measures 1 and 3, and those that other lists add. */
export const SECTORS = {
  hazchem: ['危险化学品', '危化品'],
  metallurgy: ['冶金'],
  'aluminium-casting': ['铝加工(深井铸造)', '铝加工'],
  'culture-tourism': ['文旅'],
  fire: ['消防'],
  construction: ['建筑施工'],
  transport: ['交通运输'],
  'civil-explosives': ['民用爆炸物品', '民爆'],
  'metal-smelting': ['金属冶炼'],
  'road-transport': ['道路运输'],
  'town-gas': ['城镇燃气', '燃气'],
  mining: ['矿山'],
  fireworks: ['烟花爆竹'],
  'industry-trade': ['工贸'],
  fishery: ['渔业生产', '渔业'],
} as const;
