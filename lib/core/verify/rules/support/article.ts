/** The article the first networks of this project are taken from, as the rules name it among their sources. */
export const ARTICLE =
  'the Qiita article of 18 December 2021 on routable pods of TKG on NSX (vExperts Advent Calendar)';
