import { actions } from './actions.ts'
import { channels } from './channels.ts'
import { indexOfEntries } from './entry.ts'
import { heads } from './heads.ts'
import { owners } from './owners.ts'
import { glues, qualities, relations } from './relations.ts'
import { periods } from './times.ts'

/** Every word that prose is read by, by its first character. A word stands in one class only. */
export const lexicon = indexOfEntries([
  ...heads,
  ...channels,
  ...actions,
  ...periods,
  ...owners,
  ...relations,
  ...qualities,
  ...glues,
])
