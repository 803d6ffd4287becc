export { additionPath, Archive } from './archive/archive';
export * from './archive/archive.module';
export { Binder } from './archive/binder';
export { VolumeBinder, type VolumeManifest } from './archive/bound-volume';
export { type PackageManifest, VOLUME_PATHS } from './archive/package';
export { digest } from './archive/sealing';
export * from './issuing/issuing.module';
export * from './projection/projection-writer';
export * from './projection/projection.module';
