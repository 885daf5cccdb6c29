"""Indonesian."""

from crosswire.languages.quoting.words import QuotingWords, Strengths, conjugated, forms
from crosswire.languages.words import words

#: "Kata" is said of whoever follows, "katanya" of whoever spoke before.
_NOUNS = (
    "kata ujar tutur ucap jelas tegas ungkap tambah imbuh sebut papar terang cetus tandas timpal tukas lanjut beber sambung pungkas"
    " komentar"
    " canda kelakar seru keluh kenang celetuk tulis"
)

QUOTING = QuotingWords(
    code="id",
    says=(
        *conjugated(_NOUNS, "- nya"),
        *words(
            "berkata mengatakan menyatakan menuturkan mengungkapkan menjelaskan menambahkan menegaskan menyebut menyebutkan memaparkan"
            " menerangkan menyampaikan mengucapkan menulis tulis tulisnya melaporkan"
            " mencatat mengingatkan memperingatkan menilai menekankan berujar bertutur menanggapi menjawab jawab jawabnya bercerita"
            " menceritakan dikatakan diungkapkan dituturkan disampaikan dijelaskan mencontohkan menggambarkan merinci menyimpulkan"
            " berkomentar menguraikan menyoroti membeberkan memberitahu lapor menggarisbawahi mengimbau meyakinkan melaporkannya"
            " menyebutnya memperkirakan"
        ),
    ),
    claims=words(
        "mengklaim klaim klaimnya menuding menuduh tuding mendalilkan berdalih dalih dalihnya bersikeras berkeras meyakini berpendapat"
        " menganggap menduga mengeklaim bersikukuh percaya ngotot"
    ),
    confirms=words("membenarkan mengonfirmasi mengkonfirmasi memastikan menguatkan mengukuhkan mengiyakan"),
    denies=words("membantah menyangkal menampik menepis bantah bantahnya menyanggah mementahkan sangkal"),
    admits=words("mengakui mengaku aku akunya"),
    announces=words("mengumumkan umumkan menjanjikan berjanji mendeklarasikan meluncurkan janji janjinya diumumkan"),
    beside=(
        *conjugated(
            "canda kelakar seru teriak bisik keluh tanya harap pinta kenang puji kritik sindir protes gumam sesal bunyi syukur desak"
            " pesan ajak himbau curhat isak saran nasihat tegur celetuk tulis demikian gurau katanya simpul"
        , "- nya"),
        *words(
            "bertanya mempertanyakan berteriak tertawa bercanda mengeluh mengeluhkan memuji mengkritik mengecam menyambut berharap"
            " meminta berbunyi menyindir menyesalkan berbisik mengenang menggerutu tersenyum berseru menyayangkan mendesak menyebutnya"
            " disebut menyebut bergurau berkelakar menyerukan bersyukur mengutip dikutip menurut tertulis bertuliskan menjuluki"
            " melukiskan menirukan berterima mengapresiasi membalas berpesan sebagai berapi sela selorohnya seloroh paparnya"
        ),
    ),
    according=forms(
        "menurut; berdasarkan; mengutip; dikutip dari; sebagaimana dikatakan; merujuk; seperti dikatakan; seperti disampaikan; dilansir;"
        " dalam pandangan; menukil; demikian; sesuai"
    ),
    no_cues=forms("sumber daya; sumber air; sumber listrik; sumber energi"),
    that=words("bahwa jika apakah kalau pihaknya sebanyak ada telah tidak"),
    addressed=words("kepada pada di dengan dari tentang dalam oleh saat ke untuk soal mengenai bahwa terhadap ketika"),
    pronouns=words("dia ia beliau mereka saya kami"),
    unbound=words("mereka saya kami"),
    offices=words(
        "polisi kepolisian juru bicara menteri kementerian sumber pihak otoritas pemerintah wali bupati gubernur presiden ketua kepala"
        " direktur direksi manajer jaksa kejaksaan pengadilan hakim pengacara kuasa saksi"
        " warga tetangga pakar ahli analis peneliti dokter rumah perusahaan operator serikat dewan dprd dinas asosiasi kapten nakhoda"
        " pemilik pelatih sekretaris camat lurah oposisi partai petugas pemadam basarnas angkatan badan lembaga aktivis pengamat ekonom"
        " penulis guru dosen ayah ibu kakak adik anak istri suami sopir penumpang petani nelayan pedagang mahasiswa siswa ilmuwan"
        " insinyur komisi koran pelabuhan bandara pejabat diplomat duta anggota senator pria perempuan wanita seseorang panitia karyawan"
        " pekerja buruh pendiri regulator bank penyelidik"
        " penyidik mantan tim orang wakil kapolres komandan rektor kurator sutradara penyelenggara pengelola satgas kades perwakilan"
        " manajemen pengusaha kelompok perawat relawan humas narasumber bidan pengemudi masinis pegawai"
    ),
    bodies=words(
        "polisi kepolisian kementerian otoritas pemerintah kejaksaan pengadilan rumah perusahaan serikat dewan dprd"
        " dinas asosiasi oposisi partai basarnas angkatan badan lembaga komisi koran pelabuhan bandara bank tim satgas"
        " manajemen direksi"
    ),
    documents=words(
        "laporan studi pernyataan dokumen surat survei jajak hasil catatan audit memo email data keterangan putusan risalah siaran"
        " buletin kajian penelitian rancangan draf nota"
    ),
    joints=words("dari di untuk yang dan kota"),
    determiners=words("seorang sebuah para sejumlah beberapa dua tiga salah satu"),
    works=words(
        "film novel buku album lagu pameran serial seri sandiwara opera puisi lukisan esai artikel judul slogan spanduk moto poster"
        " kapal feri perahu proyek dokumenter berjudul bertajuk bertema dijuluki bernama dinamai"
        " majalah restoran kafe pertunjukan kampanye grup bertuliskan musikal siniar komedi program bertulisan dijuluki julukan"
        " panggilan tajuk tema kedai warung km permainan band gim lakon drama operasi festival teater disebut"
    ),
    doubted=words("disebut-sebut sebutan dijuluki dinamakan katanya istilah"),
    subjectless=conjugated(_NOUNS, "nya"),
    opening=words("bagi"),
    auxiliaries=words("telah sudah juga akan pun lalu"),
    by=words("oleh"),
    bare_speech=words(
        "mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan melaporkan mengungkapkan menambahkan menyampaikan menuturkan"
    ),
    before_noun=0,
    strengths=Strengths(
        factual=forms("tidak dapat; tidak bisa; tak dapat; tak bisa; sudah bisa; sudah dapat"),
        committed=forms(
            "berkomitmen; berjanji; telah setuju; sepakat; telah sepakat; menyepakati; telah berkomitmen; menyanggupi; akan; telah"
            " menyetujui; menjanjikan; menjamin; berkomitmen untuk; bersedia"
        ),
        planned=forms(
            "berencana; merencanakan; direncanakan; berniat; rencananya; bersiap; mempersiapkan; bermaksud; menargetkan;"
            " hendak; menjadwalkan; dijadwalkan"
        ),
        wanted=forms(
            "ingin; menginginkan; berharap; meminta; menuntut; mengharapkan; menghendaki; mendesak; minta; mau; menyerukan; mendambakan"
        ),
        expected=forms(
            "diperkirakan; diharapkan; diprediksi; kemungkinan besar; diproyeksikan; memperkirakan; akan segera; tampaknya akan; besar"
            " kemungkinan; diyakini akan; memprediksi; diperkirakan akan"
        ),
        possible=forms(
            "mungkin; bisa jadi; barangkali; dapat; bisa; kemungkinan; boleh jadi; berpotensi; tidak menutup kemungkinan; berpeluang"
        ),
        reported=forms(
            "dikabarkan; konon; kabarnya; disebut-sebut; diduga; katanya; dilaporkan; dikatakan; ditengarai; digosipkan; santer; isunya;"
            " rumor; disinyalir"
        ),
    ),
    denial=forms("tidak; bukan; belum; tak; membantah; menyangkal; menampik; menepis; menolak; tiada; jangan; enggan; tidaklah; bukanlah"),
)  # fmt: skip
