"""Indonesian."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="id",
    abbreviations=words(
        "dr drs dra prof ir h hj st no jl tn ny sdr kol letjen brigjen mayjen bpk ibu s.h m.m s.e tgl hlm vol a.n d.a kab kec kel rt rw pt"
    ),
    starters=words(
        "ini itu dia ia mereka kami kita saya di ke dari pada untuk dengan dalam oleh menurut namun tetapi tapi sementara"
        " selain setelah sebelum ketika saat jika karena para sebuah seorang hal yang dan bahkan juga"
    ),
    speech=words(
        "kata katanya ujar ujarnya tutur tuturnya ucap ucapnya jelas jelasnya menurut tegas tegasnya ungkap ungkapnya"
        " tambah tambahnya imbuhnya sebut lanjutnya berkata mengatakan"
    ),
    coordinators=words("dan atau serta"),
    openers=words(
        "tetapi tapi namun melainkan sedangkan sementara yang di ketika saat setelah sebelum karena sebab sehingga agar"
        " supaya untuk jika bila meski meskipun walaupun walau sejak sambil seperti termasuk dengan kata ujar tutur"
        " ungkap seiring bahwa menurut"
    ),
    fronted=words("ketika saat setelah sebelum karena jika meski meskipun walaupun sementara sejak bila selain"),
    bare_openers=phrases(
        "untuk me-; untuk ber-; sementara; sedangkan; karena; sehingga; meskipun; setelah; sebelum; agar; supaya; ketika; seiring dengan"
    ),
    no_openers=words("termasuk"),
    predicates=words(
        "akan telah sudah sedang masih dapat bisa harus tidak belum adalah menjadi mereka ia dia kami kita me- mem- men-"
        " meng- meny- ber- di- ter-"
    ),
    appositives=words("sebuah seorang perusahaan kota anak nama wakil presiden kepala ketua"),
    credits=CreditWords(
        byline=phrases("oleh; oleh:; penulis:; reporter:; laporan"),
        sign_off=phrases(
            "editor:; pewarta:; reporter:; penulis:; sumber:; penerjemah:; redaktur:; copyright; diolah dari; disadur"
            " dari; dengan bahan dari"
        ),
        material=phrases("diolah dari; disadur dari; dengan bahan dari"),
        staff=words("jurnalis wartawan"),
        helped=phrases("berkontribusi dalam laporan; berkontribusi pada laporan"),
        reported=phrases("melaporkan dari; berkontribusi"),
        picture=phrases("foto:; ilustrasi; foto ilustrasi; gambar:; foto oleh"),
        read_more=phrases("baca juga; baca selengkapnya; simak juga; lihat juga; baca:; simak video; tonton juga; baca artikel"),
        call=phrases("ikuti; dapatkan; gabung; bergabunglah; unduh; berlangganan; bagikan; ayo gabung; mari bergabung"),
        call_anywhere=phrases(
            "ikuti kami di; gabung di grup; saluran whatsapp kami; channel whatsapp; kanal whatsapp; bagikan artikel ini;"
            " berlangganan newsletter"
        ),
        rights=phrases("hak cipta dilindungi; all rights reserved; dilarang keras mengambil konten"),
        answers=words("saya ya tidak mungkin"),
        closed=phrases(
            "untuk melanjutkan membaca; untuk terus membaca; berlangganan untuk membaca; khusus pelanggan;"
            " konten premium ini; sudah berlangganan?; artikel ini khusus"
        ),
    ),
)
