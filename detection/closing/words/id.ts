import type { Words } from './words';

export const id: Words = {
  spaced: true,
  filler: [
    'dan|serta|atau|yang|ini|itu|dari|untuk|ke|di|pada|kita|kami|saya|kamu|anda|kalian|semua(?:nya)?|para',
    'peserta|tim|pengajar|penulis|umum|singkat|terakhir|akhirnya|sebuah|sedikit|beberapa|atas|juga|sudah',
    'telah|foto bersama|semoga (?:sukses|berhasil)|bersih-bersih|\\p{L}{2,}mu',
  ],
  // Pelajaran is a lesson, program software as well.
  course: [
    '(?:kursus|kelas|buku|tutorial|seri|serial|pelatihan|workshop|lokakarya|bootcamp|panduan|materi|modul ajar|perjalanan|petualangan|kurikulum|diklat|webinar|acara)(?:mu|nya| ini| kita)?',
    '(?:seluruh|semua|setiap) (?:bab|modul|materi|pelajaran|latihan|video|bagian)',
    'program (?:ini|pelatihan|belajar)|seri(?:al)? (?:belajar|tulisan|artikel)|mata kuliah',
  ],
  part: [
    'bab|bagian|modul(?! ajar)|unit|pelajaran|pertemuan|sesi|minggu|pekan|hari|tahap|langkah \\d+|lab \\d+',
    'episode|video|materi \\d+|latihan|tengah (?:kursus|semester)|setengah|paruh|subbab|level|kuis',
  ],
  title: {
    epilogue: [
      'kesimpulan (?:umum|akhir)',
      '(?:kata |kata-kata |bab |salam |sambutan |pidato )?penutup(?:an)?|epilog',
      '(?:sepatah |sekapur )?kata(?:-kata)? (?:terakhir|akhir|perpisahan)|akhir(?:ul)? ?kata|akhirul ?kalam',
      'catatan (?:akhir|penutup)(?: dari)?(?: penulis)?|pesan (?:terakhir|penutup|perpisahan)(?: dari)?',
      'purnakata|purnawacana|outro|salam perpisahan|menutup (?:buku|kelas|kursus)',
      'pemikiran (?:akhir|terakhir|penutup)|surat (?:untuk|kepada)|sekian|wisuda',
    ],
    // Kesimpulan closes each unit; akhir ends files and kingdoms as well.
    conclusion: ['kesimpulan|simpulan|konklusi|menyimpulkan|sebagai penutup'],
    summary: [
      'rangkuman|ringkasan|ikhtisar|rekap(?:itulasi)?|ulasan|tinjauan|kilas balik|refleksi',
      'poin(?:-poin)? (?:penting|utama)|apa yang (?:sudah |telah )?(?:kita |kamu |anda )?pelajari',
    ],
    next: [
      '(?:lalu|terus|selanjutnya|berikutnya|kemudian|setelah ini|sesudah ini|sekarang)(?: apa| ke ?mana| ngapain| bagaimana)(?: lagi)?',
      'apa (?:selanjutnya|berikutnya|lagi|sekarang)|selanjutnya',
      'langkah(?:-langkah)? (?:selanjutnya|berikutnya|ke depan)(?:mu|nya)?',
      '(?:mau )?ke ?mana (?:dari sini|setelah ini|selanjutnya|lagi)',
      'setelah (?:kelas|kursus|buku|tutorial)(?: ini)?|jalan (?:ke depan|selanjutnya|di depan)',
      '(?:melangkah|belajar) (?:lebih (?:jauh|lanjut)|terus)|terus belajar|melihat ke depan|dari sini ke ?mana',
    ],
    done: [
      '(?:kamu|kita|anda|kalian) (?:sudah |telah )?(?:berhasil|bisa|selesai|tamat|lulus|sampai di (?:akhir|ujung))',
      'berhasil|lulus|kelulusan(?:mu)?|kerja bagus|giliran(?:mu| kamu| anda)|misi selesai',
    ],
    thanks: [
      '(?:sekian dan |ucapan )?(?:terima|trima) ?kasih(?: banyak)?(?: (?:telah|sudah)(?: (?:hadir|ikut|belajar|membaca|menonton|bergabung))?)?',
      'makasih|terimakasih',
    ],
    goodbye: [
      'sampai (?:jumpa|ketemu|bertemu)(?: lagi)?|selamat (?:tinggal|jalan|berpisah)|perpisahan|dadah|pamit',
      'sayonara|sebelum (?:pulang|berpisah)',
    ],
    end: ['tamat|tuntas|selesai|akhir|usai|finale|the end|garis finis|akhir cerita|akhir perjalanan'],
    congratulations: ['selamat(?: (?:ya|untukmu|kepada))?|ucapan selamat|bravo|hore'],
    trap: [
      'kuis|ujian|tes|proyek|tugas|survei|sertifikat|cara|menulis|membuat|halaman|surel|email|templat|berkas',
      'file|fungsi|koneksi|proses|perulangan|validitas|kata kunci|kode|formulir|data|kontrak|elemen|masukan',
      'memori|datang|belajar di|akhiran|penelitian|skripsi|angka|pertanyaan(?:nya)?|kerajaan|pekan|sentuhan',
      'target',
    ],
  },
  role: {
    opening: [
      '(?:kata )?pengantar|prakata|prolog|(?:tentang|mengenai) (?:kursus|buku|kelas|panduan|tutorial)(?: ini)?',
      'pengenalan (?:kursus|kelas|buku)|selamat datang di (?:kursus|kelas)~(?: ini)?',
      'cara (?:menggunakan|membaca) (?:buku|panduan) ini|mulai di sini|silabus',
    ],
    intro: [
      'pendahuluan|pengenalan|perkenalan|selamat datang|gambaran umum|ikhtisar|memulai|intro|orientasi',
    ],
    quiz: [
      '[\\p{L}\\p{N} ]{0,30}(?:kuis|ujian|tes|evaluasi)[\\p{L}\\p{N} ]{0,20}',
      'uji (?:pemahaman|pengetahuan|kompetensi)~|latihan soal|soal latihan',
    ],
    bonus: [
      'bonus[\\p{L} ]{0,30}|tambahan|materi (?:tambahan|opsional|pengayaan)|opsional|pengayaan|wawancara',
      'siaran langsung|ekstra',
    ],
    answers: [
      '(?:kunci )?jawaban[\\p{L} ]{0,30}|tanya jawab|pembahasan(?: soal)?',
      'pertanyaan (?:umum|yang sering (?:diajukan|ditanyakan))|faq|solusi[\\p{L} ]{0,30}|errata|ralat',
    ],
    notice: [
      '[\\p{L} ]{0,20}survei[\\p{L} ]{0,20}|(?:klaim |cara mendapatkan |unduh )?sertifikat[\\p{L} ]{0,20}',
      'pengumuman|umpan balik|catatan (?:rilis|perubahan)|log perubahan|yang baru',
    ],
    appendix: [
      'lampiran(?: \\p{L})?|apendiks|glosarium|daftar (?:istilah|pustaka|referensi|gambar|tabel|isi)|indeks',
      'referensi|pustaka',
      '(?:sumber|bahan|bacaan|tautan|materi) (?:lain|lainnya|tambahan|belajar|bacaan|berguna|referensi|lebih lanjut)~',
      'bacaan lanjutan|tentang (?:penulis|penerjemah|kami|pengarang)|catatan penerjemah',
      '(?:ucapan )?terima kasih kepada [\\p{L} ]{1,30}|kontributor|lisensi|kredit|kolofon',
    ],
    story: ['(?:kisah|cerita) (?:alumni|peserta|siswa|sukses|pembaca)|testimoni'],
  },
  text: {
    congratulate: [
      'selamat(?! datang| tinggal| jalan| mencoba| belajar| mengerjakan| ngoding| berkarya| tahun)|kerja bagus',
      'luar biasa|hebat|mantap sekali|(?:kami|saya) (?:sangat )?bangga|keren',
    ],
    finish: [
      '(?:telah|sudah|berhasil|akhirnya)? ?(?:menyelesaikan|diselesaikan|menamatkan|menuntaskan|merampungkan)',
      '(?:telah|sudah) (?:selesai|tamat|lulus|tuntas|beres|sampai|kita lewati|kamu selesaikan)|tuntas|lulus',
      'mencapai (?:akhir|ujung)|sampai (?:di )?(?:akhir|halaman terakhir|ujung|video terakhir|baris ini)',
      'sudah (?:sejauh|menguasai)|menguasai dasar~|kelulusan',
    ],
    over: [
      '(?:sampai|cukup|berakhir|selesai|usai|tamat|tutup) (?:di )?sini|berakhir|usai|tamat',
      'akhir (?:dari|dari seri|seri)~|demikian(?:lah)?|sekian|begitulah akhir|berakhirnya|kita tutup',
      '(?:video|materi|bab|pelajaran) terakhir|sampai di sini',
    ],
    hope: [
      'semoga|harapan (?:saya|kami)|(?:kami|saya) (?:harap|berharap)|mudah-mudahan',
      '(?:kalau|bila|jika) [^.!?]{0,20}(?=bermanfaat|berguna|membantu|suka)',
    ],
    enjoy: [
      'bermanfaat|berguna|membantu~|menikmati~|suka|senang|menyenangkan|bekal|terbantu|sukses|makin|bahagia',
      'belajar banyak|berkah',
    ],
    thank: ['(?:terima|trima) ?kasih|makasih|terimakasih'],
    // Menonton thanks at the end of each video; pertanyaan, masukan and diskusi are thanked for midway.
    join: [
      '(?:sudah|telah|yang) (?:ikut|mengikuti|membaca|hadir|bergabung|belajar|setia|bersama|menyimak|datang)',
      'membaca sampai|mengikuti~|belajar (?:bersama|dengan)|dukungan~|partisipasi~|kesabaran~',
      'perhatian(?:nya| anda)|waktu (?:anda|kalian|yang)|kebersamaan~|dari awal sampai akhir|selama ini|relawan',
      'narasumber|editor|peserta|setia',
    ],
    eager: [
      '(?:ng|t)gak sabar|tidak sabar|tak sabar|menantikan|ingin (?:sekali )?melihat|penasaran|kabari~|bagikan',
      'tandai saya',
    ],
    make: [
      '(?:kamu|kalian|anda) (?:bikin|buat|ciptakan|bangun|hasilkan)|bakal kamu|karya~|buatan~',
      'hasil(?:nya| karya)~|proyekmu|di kolom komentar|kalau (?:sudah jadi|diterima)|(?:dapat|lamar) kerja',
      'sudah jadi',
    ],
    // Semoga berhasil and semangat also cheer before exercises.
    luck: [
      'sukses (?:selalu|ya|untuk)~|semoga (?:sukses|beruntung|selamat)',
      'selamat (?:berkarya|ngoding|berkreasi|membangun|coding)|salam (?:hangat|sukses|sejahtera)|wassalam~',
      'hati-hati di jalan|doa (?:kami|saya)',
    ],
    goodbye: [
      'sampai (?:jumpa|ketemu|bertemu)(?: lagi)?(?! (?:besok|minggu depan|pekan depan|di (?:video|bab|pelajaran|modul|sesi|pertemuan|minggu)))',
      'selamat tinggal|dadah|pamit|perpisahan',
      '(?:acara|kelas|kursus|buku|seri) (?:tahun depan|berikutnya|lainnya)|jangan berhenti belajar',
    ],
    survey: [
      'survei (?:akhir|kepuasan|penutup|kursus|pasca)~|(?:lembar|formulir|form) (?:umpan balik|evaluasi|kesan)',
      '(?:kasih|beri(?:kan)?|tinggalkan|tulis) (?:rating|ulasan|penilaian|bintang|review)~',
      'ulasan (?:kelas|kursus|buku)',
    ],
    certificate: [
      'sertifikat (?:kelulusan|penyelesaian|kursus|kompetensi|keikutsertaan)~',
      '(?:klaim|cetak|terima|mendapat(?:kan)?) sertifikat(?:mu| anda)?',
      'sertifikat (?:dapat|bisa|akan) (?:di(?:unduh|kirim|klaim))~',
    ],
    past: [
      '(?:minggu|bulan|tahun) (?:lalu kita|sudah kita|yang lalu|ini kita|lamanya)|ngg?ak terasa|tidak terasa',
      'tak terasa|sejak (?:awal|terbit|pertama)~',
      'selama (?:tiga|dua|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|dua belas|\\d+) (?:minggu|bulan|tahun|hari|musim)~',
      'tanpa putus|perjalanan panjang',
    ],
    back: [
      'buku ini (?:ditulis|milik|lahir|menjadi)~|melihat ke belakang|kilas balik',
      '(?:dalam|di|lewat) (?:buku|kursus|kelas) ini(?! kita akan| anda akan)|semua yang saya tahu~|kehormatan~',
      'senang sekali (?:bisa)?|kepada (?:editor|para pembaca|semua pengirim)~|kebanggaan~',
      'mohon maaf (?:jika|bila|atas|kalau)~',
    ],
    onward: [
      'bukan(?:lah)? akhir|(?:baru|hanya) (?:permulaan|awal)~|perjalanan(?:mu| anda) ',
      '(?:terus|tetap) (?:belajar|berlatih|berkarya|semangat belajar)~|jangan berhenti~',
      '(?:ide|proyek|karya|aplikasi)(?:mu|nya)? (?:sendiri|berikutnya)|idemu sendiri',
      'giliran(?:mu| kalian| kamu| anda)|mendalami~|praktikkan~|kelas (?:menengah|lanjutan)~',
      'jalan masih panjang',
    ],
    next: [
      '(?:bab|bagian|modul|unit|pelajaran|video|sesi|pertemuan|minggu|pekan|materi) (?:berikutnya|selanjutnya|depan|kedua)',
      '(?:selanjutnya|nanti|kini|sekarang) (?:kita|kami) (?:akan )?\\p{L}+|mari (?:beralih|kita|lanjut)~',
      'lanjut(?:kan)? ke~|halaman berikut~|besok kita~',
    ],
    task: [
      'kerjakan~|latihan \\d~|sebagai latihan|pr-?nya|pekerjaan rumah|jawab~|coba (?:ganti|ubah|kerjakan)~',
      'diskusikan~|lengkapi~|kuis|berpasangan',
    ],
    teach: [
      '(?:di|dalam|pada) (?:bab|bagian|modul|unit|pelajaran|video) ini|(?:bab|bagian|pelajaran) sebelumnya',
      'misalnya|contohnya|kode (?:berikut|di bawah)|sebagai contoh',
    ],
    open: [
      'selamat datang|anda akan (?:belajar|mempelajari)|prasyarat|mari (?:kita )?mulai|kamu akan belajar',
    ],
    announce: ['nilai kelulusan|pemenang|ditunda|membuka unit'],
  },
};
