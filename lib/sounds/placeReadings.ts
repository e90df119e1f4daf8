/**
 * How names of places are read where the dictionary, or a cut of it through the names around, reads otherwise. A name may be a
 * part of a longer one; `大埔县` is not read into 大埔. One syllable a character, without tones, ü as v. After 现代汉语词典 and the
 * names that the places use themselves.
 */
const names = `
蔚县 yu xian
涡阳 guo yang
浚县 xun xian
洪洞 hong tong
单县 shan xian
解池 xie chi
解州 hai zhou
乐亭 lao ting
乐陵 lao ling
乐清 yue qing
民乐 min le
繁峙 fan shi
穆棱 mu ling
六合 lu he
六安 lu an
歙县 she xian
蚌山 beng shan
蚌埠 beng bu
亳州 bo zhou
牟定 mou ding
泌阳 bi yang
黄陂 huang pi
大埔县 da bu xian
曾都 zeng du
筠连 jun lian
吴堡 wu bu
红寺堡 hong si bu
宕昌 tan chang
称多 chen duo
尉犁 yu li
尉氏 wei shi
闵行 min hang
珲春 hun chun
召陵 shao ling
万柏林 wan bai lin
大箐山 da qing shan
长子 zhang zi
重庆 chong qing
台州 tai zhou
天台 tian tai
丽水 li shui
东阿 dong e
阿城 a cheng
临朐 lin qu
任县 ren xian
行唐 xing tang
大城县 dai cheng xian
调兵山 diao bing shan
`

/** Characters that nearly all names of places read so, and the dictionary often as a word of speech: 都 dou, 什 shen, 长 zhang. */
const signs = `
都 du
长 chang
什 shi
`

const rows = (table: string): (readonly [string, readonly string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...syllables] = line.split(' ')
      return [name, syllables] as const
    })

/** Names and their syllables, one a character. */
export const placeReadings = rows(names)

/** Single characters and how names of places read them; a name of `placeReadings` goes before. */
export const placeSigns: ReadonlyMap<string, string> = new Map(
  rows(signs).map(([sign, [syllable = '']]) => [sign, syllable]),
)
