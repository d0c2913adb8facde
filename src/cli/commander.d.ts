// The runtime is commander; the types are those that know the options of a program.
declare module 'commander' {
  export * from '@commander-js/extra-typings';
}
