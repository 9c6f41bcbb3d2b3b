/** What the server needs of the core, in one place: tests put something small here instead. */
export {createBriefmaat} from '../../core/index.js'
export {loadSettings} from '../../core/settings/load.js'
