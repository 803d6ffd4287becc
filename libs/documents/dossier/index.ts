export { assemble, type Dossier, pagedIn, placedIn, RETENTION } from './assemble';
export { type DossierManifest, manifestOf } from './journal';
export { ORDER, type Volume, VOLUMES } from './places';
export { type CatalogueLine, setVolume, type SetVolume } from './volume';
export { type Member, type Together, together } from './together';
export { wordsOf } from './words';
