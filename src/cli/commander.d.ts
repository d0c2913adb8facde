// Gives the package commander the types of extra-typings, which infer the options of a command.
declare module 'commander' {
  export * from '@commander-js/extra-typings';
}
