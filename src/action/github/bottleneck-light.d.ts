/** The part of `bottleneck` without clusters, which comes without types: what there is of it has those of the whole. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
