// One row of the table in assets.c: the file PATH, its name being PATH without the first NAME_AT
// characters. Included once a file (so no include guard), since a macro cannot contain #embed.
// The zero byte after the file's own keeps the array of an empty file from being empty.
{&PATH[NAME_AT],
 (const unsigned char[]){
#embed PATH suffix(, ) if_empty()
     0},
 sizeof((const unsigned char[]){
#embed PATH suffix(, ) if_empty()
     0}) - 1},
#undef PATH
