import { expect, test } from 'vitest'
import { englishAgency } from '#lib/names/english/englishAgency'
import { seedRegions } from '../seedRegions.ts'

const byCode = new Map(seedRegions.map((region) => [region.code, region]))

test.each([
  ['370826', '微山县工业和信息化局', 'Weishan County Bureau of Industry and Information Technology'],
  ['371002', '威海市环翠区工业和信息化局', 'Huancui District Bureau of Industry and Information Technology'],
  ['370830', '汶上县公共资源交易服务中心', 'Wenshang County Public Resources Trading Service Center'],
  [
    '370830',
    '济宁市公共资源交易服务中心汶上分中心',
    'Jining City Public Resources Trading Service Center, Wenshang Branch',
  ],
  ['110101', '东城区城市管理委员会', 'Dongcheng District Commission of Urban Management'],
  [
    '152923',
    '额济纳旗工业商务和信息化局',
    'Ejin Banner Bureau of Industry, Commerce and Information Technology',
  ],
  ['371082', '荣成市人民政府办公室', 'Rongcheng City People’s Government Office'],
  ['510000', '四川省人民政府办公厅', 'General Office of the People’s Government of Sichuan Province'],
  ['500111', '重庆市大足区人民政府外事办公室', 'Dazu District Foreign Affairs Office'],
  ['350128', '平潭综合实验区管理委员会', 'Pingtan Comprehensive Pilot Zone Administrative Committee'],
  ['320585', '太仓高新区管委会', 'Taicang High-Tech Zone Administrative Committee'],
  [
    '341702',
    '安徽池州高新技术产业开发区管理委员会',
    'Chizhou High-Tech Industrial Development Zone Administrative Committee',
  ],
  [
    '512022',
    '乐至县经济科技信息化局',
    'Lezhi County Bureau of Economy, Science and Technology, and Information Technology',
  ],
  ['370826', '微山县人民政府', 'Weishan County People’s Government'],
  ['370826', '微山县韩庄镇人民政府', 'Weishan County Hanzhuang Town People’s Government'],
])('%s %s is %s', (regionCode, name, english) => {
  expect(englishAgency({ name, regionCode }, byCode)).toBe(english)
})

test.each<[string | null, string, string]>([
  ['430225', '炎陵县九龙工业园管理委员会', 'a park of a name of its own'],
  ['420106', '武昌经开区管委会(滨江商务区管委会)', 'two names'],
  ['370826', '微山县乐亭镇人民政府', 'a town whose characters are read in several ways'],
  ['540121', '林周县财政局', 'a county without an English name'],
  ['370826', '微山县某某局', 'an unknown line of business'],
  ['370826', '工业和信息化局', 'no place'],
  [null, '微山县财政局', 'no region'],
])('%s %s keeps its Chinese name: %s', (regionCode, name) => {
  expect(englishAgency({ name, regionCode }, byCode)).toBeNull()
})
