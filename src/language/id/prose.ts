import type { Prose } from '../prose.ts';

export const indonesianProse: Prose = {
  functionWords: new Set(
    `dan yang di ke dari untuk dengan pada dalam adalah ini itu tidak akan atau juga oleh sebagai dapat bisa ada telah sudah karena
     jika bila maka agar supaya namun tetapi tapi serta bahwa lebih antara kami kita anda saya mereka dia ia nya kamu aku para setiap semua
     beberapa banyak hanya saat ketika sedang masih belum harus perlu tersebut seperti yaitu yakni secara tentang terhadap hingga sampai
     sebelum setelah sesudah selama tanpa melalui menjadi merupakan lain sama sangat paling pun lagi hal cara apa siapa mana mengapa
     bagaimana kapan bukan jangan sehingga sedangkan meskipun walaupun kepada bagi atas bawah`.split(/\s+/),
  ),
  // Malay.
  kindredWords: new Set(
    `apabila sesiapa boleh kerana iaitu ialah baharu mahu bahawa ianya semasa sekiranya manakala adakah dahulu`.split(/\s+/),
  ),
  abbreviations: new Set(
    'dr prof ir drs dra hal hlm gbr tab no vol ed dkk dll dsb dst yth tgl a.n d.a s.d u.p jl kol tn ny sdr jan feb mar apr jun jul agu sep okt nov des'.split(
      ' ',
    ),
  ),
  placeholders: {
    elision:
      /(?<!\p{L})(?:di(?:hilangkan|lewati|singkat|potong|abaikan)|bersambung|selebihnya|sisanya|belum diterjemahkan|tidak diterjemahkan|perlu diterjemahkan|akan diterjemahkan|sama seperti di atas|demi (?:keringkasan|singkatnya))(?!\p{L})/iu,
    notice:
      /(?<!\p{L})tidak (?:dimuat|diterjemahkan|ditampilkan|disertakan) (?:secara lengkap|seluruhnya|sepenuhnya) di sini(?!\p{L})/iu,
    standIn:
      /^(?:terjemahan(?: (?:di sini|bahasa indonesia|menyusul))?|teks terjemahan|terjemahkan(?: (?:ini|di sini))?|(?:masukkan|sisipkan) terjemahan(?: di sini)?|teks di sini|bersambung)[.!…]*$/iu,
    remark:
      /^(?:(?:tentu(?: saja)?|baik|oke)[,.! ]+)?(?:berikut(?: ini)?|ini|di bawah ini)(?: adalah)? (?:\p{L}+ ){0,3}terjemahan/iu,
  },
  aboutTranslation: /(?<!\p{L})(?:terjemahan(?:nya)?|diterjemahkan|penerjemah(?:an)?|menerjemahkan)(?!\p{L})/iu,
  translatorNote:
    /^[*_\s]{0,3}(?:catatan (?:dari )?penerjemah(?!\p{L})|penerjemah\s?:)|[.,;–—-]\s?(?:penerjemah|penerj\.)\.?[*_]{0,3}$/iu,
};
