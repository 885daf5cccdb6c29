"""Numbers in Indonesian."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

WORDS = QuantityWords(
    code="id",
    one=words("satu"),
    scales={
        "milyar": 1e9, "trilyun": 1e12, "sejuta": 1e6, "semiliar": 1e9, "semilyar": 1e9, "setriliun": 1e12, "milliar": 1e9,
        "milliard": 1e9, "ribu": 1000,
    },
    # Beside an amount "M" is miliar, a thousand million, and "T" triliun.
    suffixes={"m": 1e9, "t": 1e12, "jt": 1e6, "rb": 1000, "k": 1000},
    never=phrases(
        "seperempat juta; seperempat miliar; seperempat triliun; di bawah nol; di atas nol; satu sama lain; satu-satunya;"
        " satu per satu; satu persatu; salah satu; kaki lima; kaki empat; roda dua; roda empat; roda tiga; empat mata; satu suara;"
        " satu padu; nomor satu; pihak satu; hari satu; satu pintu; serba satu"
    ),
    halves=words("setengah"),
    half_a=words("setengah separuh separo"),
    decimal_words=words("koma"),
    fixed={
        "selusin": 12, "satu lusin": 12, "dua lusin": 24, "tiga lusin": 36, "setengah lusin": 6, "sekodi": 20, "sepasang": 2,
    },
    rounded={
        "dua puluhan": 20, "tiga puluhan": 30, "empat puluhan": 40, "lima puluhan": 50, "enam puluhan": 60, "tujuh puluhan": 70,
        "delapan puluhan": 80, "sembilan puluhan": 90,
    },
    vague={
        "belasan": (11, 19), "puluhan": (10, 100), "lusinan": (10, 100), "ratusan": (100, 1000), "ribuan": (1000, None),
        "jutaan": (1e6, None), "miliaran": (1e9, None), "milyaran": (1e9, None), "triliunan": (1e12, None), "trilyunan": (1e12, None),
        "beberapa puluh": (20, 100), "beberapa ratus": (200, 1000), "beberapa ribu": (2000, 1e4), "berpuluh-puluh": (10, 100),
        "beratus-ratus": (100, 1000), "beribu-ribu": (1000, None), "berjuta-juta": (1e6, None),
    },
    several=words("beberapa sejumlah"),
    currencies={
        "rupiah": "IDR", "dolar": "USD", "dollar": "USD", "dolar as": "USD", "dollar as": "USD", "dolar us": "USD",
        "dolar amerika": "USD", "dolar amerika serikat": "USD", "dollar amerika": "USD", "dolar taiwan": "TWD",
        "dolar baru taiwan": "TWD", "dolar singapura": "SGD", "dollar singapura": "SGD", "dolar hong kong": "HKD",
        "dolar hongkong": "HKD", "dolar australia": "AUD", "dollar australia": "AUD", "dolar kanada": "CAD", "dolar selandia baru": "NZD",
        "dolar brunei": "BND", "euro": "EUR", "pound": "GBP", "pound sterling": "GBP", "poundsterling": "GBP", "pound inggris": "GBP",
        "poundsterling inggris": "GBP", "paun": "GBP", "yen": "JPY", "yen jepang": "JPY", "yuan": "CNY", "yuan china": "CNY",
        "yuan cina": "CNY", "yuan tiongkok": "CNY", "renminbi": "CNY", "won": "KRW", "won korea": "KRW", "won korea selatan": "KRW",
        "rubel": "RUB", "rubel rusia": "RUB", "rupee": "INR", "rupe": "INR", "rupee india": "INR", "rupee pakistan": "PKR",
        "ringgit": "MYR", "ringgit malaysia": "MYR", "baht": "THB", "baht thailand": "THB", "peso": "", "peso filipina": "PHP",
        "peso meksiko": "MXN", "peso argentina": "ARS", "riyal": "SAR", "riyal saudi": "SAR", "riyal arab saudi": "SAR", "real": "BRL",
        "real brasil": "BRL", "lira": "TRY", "lira turki": "TRY", "franc": "CHF", "franc swiss": "CHF", "frank swiss": "CHF",
        "dirham": "AED", "dinar": "", "dinar kuwait": "KWD", "dong": "VND", "dong vietnam": "VND", "hryvnia": "UAH", "zloty": "PLN",
        "rand": "ZAR", "shekel": "ILS", "krona": "SEK", "krona swedia": "SEK", "krone": "", "kroner": "", "kyat": "MMK", "rial": "",
        "rial iran": "IRR", "taka": "BDT",
    },
    signs={
        "rp": "IDR", "rp.": "IDR", "idr": "IDR", "usd$": "USD", "us$": "USD", "s$": "SGD", "sgd$": "SGD", "rm": "MYR", "a$": "AUD",
    },
    subunits=words("sen penny pence"),
    units={
        "tc": "", "hr": "", "dek": "", "krt": "", "sem": "", "ton": "tonne", "metrik ton": "tonne", "kilo": "kilogram",
        "kilogram": "kilogram", "pekan": "week", "minggu": "week", "hektar": "hectare", "barel": "barrel", "derajat": "degree",
        "derajat celcius": "celsius", "derajat celsius": "celsius", "celsius": "celsius", "celcius": "celsius",
        "derajat fahrenheit": "fahrenheit", "km/jam": "kilometer-per-hour", "kpj": "kilometer-per-hour", "kph": "kilometer-per-hour",
        "km per jam": "kilometer-per-hour", "kilometer/jam": "kilometer-per-hour", "meter persegi": "square-meter",
        "meter kubik": "cubic-meter", "m2": "square-meter", "m3": "cubic-meter", "m³": "cubic-meter", "km persegi": "square-kilometer",
        "megawatt jam": "megawatt-hour", "gigawatt jam": "gigawatt-hour", "kilowatt jam": "kilowatt-hour", "dasawarsa": "decade",
        "abad": "century", "jam": "hour", "tahun": "year", "bulan": "month", "hari": "day", "detik": "second", "menit": "minute",
        "mil laut": "nautical-mile", "knot": "knot", "inci": "inch", "inchi": "inch", "liter": "liter", "cc": "cubic-centimeter",
        "ha": "hectare",
    },
    percent=words("persen prosen pct"),
    units_alone={
        "seperempat jam": (15, "minute"), "tiga perempat jam": (45, "minute"), "seperempat abad": (25, "year"),
    },
    basis_points=phrases("basis poin; basis point*; poin basis"),
    points=phrases("poin persentase; persen poin; poin persen; percentage point*; pp"),
    ranges=phrases("hingga; sampai; sampai dengan; s/d; s.d.; sd; atau; ke"),
    between=(("antara", "dan"), ("dari", "hingga"), ("mulai", "hingga")),
    hedges_before=HedgeWords(
        gt=phrases(
            "lebih; lebih dari; lebih daripada; di atas; melebihi; melampaui; melewati angka; menembus; tembus; lebih besar dari;"
            " sedikit di atas; jauh di atas; sedikit lebih dari; lebih banyak dari; di atas angka; menembus angka; melampaui angka"
        ),
        ge=phrases(
            "sedikitnya; setidaknya; paling sedikit; sekurang-kurangnya; sekurangnya; minimal; tidak kurang dari; tak kurang dari;"
            " paling tidak; setidak-tidaknya; paling kurang; minimal sebanyak; setidaknya ada; sedikitnya ada; sedikitnya sebanyak;"
            " setidaknya sebanyak; paling rendah"
        ),
        lt=phrases(
            "kurang dari; di bawah; tidak sampai; tak sampai; belum sampai; lebih kecil dari; lebih sedikit dari; di bawah angka"
        ),
        le=phrases(
            "hingga; sampai; maksimal; paling banyak; paling lama; tidak lebih dari; tak lebih dari; tidak lebih; tak lebih;"
            " sampai dengan; paling tinggi; paling besar; sebanyak-banyaknya; hingga sebanyak; hingga mencapai; selama-lamanya;"
            " tidak melebihi"
        ),
        about=phrases(
            "sekitar; kira-kira; kurang lebih; lebih kurang; hampir; nyaris; mendekati; berkisar; berkisar antara; diperkirakan;"
            " diperkirakan sekitar; diperkirakan mencapai; ditaksir; ditaksir mencapai; sekira; kisaran; di kisaran; seputar;"
            " mendekati angka; rata-rata sekitar; hampir mencapai; nyaris mencapai; diestimasi; diestimasikan; ±; ~"
        ),
    ),
    hedges_after=HedgeWords(
        gt=phrases("lebih sedikit; +"),
        ge=phrases("atau lebih; ke atas; atau di atasnya"),
        le=phrases("atau kurang; ke bawah; maksimal"),
        about=phrases("an; kurang lebih; atau sekitar itu"),
    ),
    rates={
        "per tahun": "year", "setahun": "year", "setiap tahun": "year", "tiap tahun": "year", "saban tahun": "year", "/tahun": "year",
        "per bulan": "month", "sebulan": "month", "setiap bulan": "month", "tiap bulan": "month", "/bulan": "month", "per pekan": "week",
        "per minggu": "week", "seminggu": "week", "sepekan": "week", "setiap pekan": "week", "setiap minggu": "week", "per hari": "day",
        "sehari": "day", "setiap hari": "day", "tiap hari": "day", "/hari": "day", "per jam": "hour", "sejam": "hour",
        "setiap jam": "hour", "/jam": "hour", "per menit": "minute", "semenit": "minute", "setiap menit": "minute", "per detik": "second",
        "setiap detik": "second", "per kuartal": "quarter", "per triwulan": "quarter", "setiap kuartal": "quarter", "per orang": "person",
        "/orang": "person", "per kapita": "person", "per kepala": "person", "seorang": "person", "per jiwa": "person",
        "per rumah tangga": "household", "per keluarga": "household", "per kepala keluarga": "household", "per kk": "household",
        "per saham": "share", "per lembar saham": "share", "per lembar": "share", "/saham": "share",
    },
    ratios=phrases("dari setiap; dari tiap"),
    factors=phrases("kali; kali lipat; lipat; pertiga; perempat; perlima; perdelapan; persepuluh"),
    minus=words("minus negatif"),
    minus_after=phrases("di bawah nol"),
    stops=words(
        "dan atau tetapi tapi namun melainkan serta dengan tanpa untuk bagi guna demi oleh dari ke di pada kepada dalam antara hingga"
        " sampai sejak selama ketika saat waktu setelah sesudah sebelum karena sebab akibat agar supaya jika kalau bila apabila meski"
        " meskipun walau walaupun sehingga maka bahwa yang ini itu tersebut adalah ialah merupakan ada tidak tak bukan belum sudah telah"
        " sedang masih akan bakal bisa dapat harus boleh mesti perlu mau ingin juga pun lagi saja hanya cuma sangat lebih kurang paling"
        " amat terlalu sekali begitu demikian seperti bagai sebagai ibarat secara tentang mengenai terhadap atas bawah luar depan"
        " belakang samping sekitar hampir kira para sang si ia dia mereka kami kita saya aku anda kamu kalian nya apa siapa mana kapan"
        " bagaimana mengapa kenapa berapa semua seluruh setiap tiap masing beberapa banyak sedikit per se lain lainnya sama antaranya"
        " di-antaranya yakni yaitu misalnya contohnya kemudian lalu lantas kini sekarang nanti tadi kemarin besok lusa sini sana situ"
        " menjadi jadi mencapai meningkat naik turun anjlok menurun bertambah berkurang tewas meninggal terluka luka mati hidup hilang"
        " selamat rusak terbakar hancur roboh ambruk tenggelam hanyut terendam mengungsi dievakuasi dirawat ditahan ditangkap diamankan"
        " ditemukan ditembak dibunuh dijual terjual dibuka ditutup digelar diperiksa dinyatakan dilaporkan mengalami menderita melukai"
        " menewaskan memiliki mempunyai menerima mendapat mendapatkan memenangkan menang kalah imbang berada terletak tinggal datang"
        " pergi tiba pulang kembali berangkat hadir ikut turut berasal bekerja bermain berlangsung terjadi mulai dimulai selesai"
        " berakhir kata ujar sebut menyebut mengatakan menurut ungkap jelas tutur imbuh tambah lanjut kali lipat satunya lain-lain dll"
        " dsb persis tepat pas koma titik setengah seperempat sepertiga silam lampau mendatang berikutnya selanjutnya berturut-turut"
        " saling bersama sendiri sendirian berhasil gagal terpaksa sempat langsung segera dibanding dibandingkan daripada ketimbang"
        " kecuali selain termasuk terdiri meliputi berupa bernama berusia berumur senilai sebesar sebanyak sepanjang seluas setinggi"
        " seberat jatuh terjatuh terjebak tertimbun terserang terpapar terinfeksi terdampak terancam menyusut melonjak melesat membaik"
        " memburuk berwarna berbeda bernilai bertahan berusaha berhenti beralih berubah berdiri berlari bertemu bertarung an besar"
    ),
    # Classifiers: the noun stands behind them.
    adjectives=words("basis buah ekor butir batang lembar helai pucuk bilah bidang keping potong pasang"),
    labels=words(
        "model pasal ayat halaman hlm hlm. hal hal. bab bagian nomor nomer no no. penerbangan rute jalan jl jl. jalur tol kilometer km"
        " fase tahap grup golongan kelas tipe jenis versi gang lantai kamar ruang ruangan undang-undang uu perppu perpres pp peraturan"
        " pintu peron terminal kanal saluran vol vol. volume gambar grafik tabel lampiran paragraf alinea musim episode distrik gerbong"
        " formula covid agenda resolusi zona blok petak dermaga boeing airbus iphone ipad galaxy windows android playstation xbox tesla"
        " avanza apollo sputnik dax nasdaq ftse nikkei stoxx cac ihsg lq s&p g telepon telp telp. hp wa whatsapp fax kode pos rt rw rt."
        " rw. dapil level tingkat seri edisi jilid surat juz butir sila angkatan liga babak putaran etape gerbang kapling kavling unit"
        " proyek misi sesi kategori nik nip npwp polsek koramil sd sdn smp smpn sma sman smk smkn ruas urutan urut top peringkat posisi"
        " kurikulum visi seksi kloter gelombang"
    ),
    # "salah satu" is "one of"; "kaki lima" and "roda dua" are street vendors and motorcycles.
    ordinals_before=phrases(
        "satu dari; dari setiap; salah; kaki; roda; nomor; peringkat; urutan; posisi; juara; babak; jilid; bab; tahap; fase; segi;"
        " simpang; kelas; lantai; sila"
    ),
    clock_before=words("pukul jam pkl pkl."),
    clock_after=phrases("wib; wita; wit; gmt; utc; am; pm; dini hari; pagi; sore"),
    clock_near=phrases(
        "menjelang; menjelang pukul; sekitar pukul; sekitar jam;"
        " tak lama sebelum pukul; tak lama setelah pukul; sesaat sebelum pukul; sesaat setelah pukul"
    ),
    year_after=words(
        "tahun pada sejak hingga sampai di dari thn musim antara sebelum sesudah setelah awal akhir pertengahan medio era"
    ),
)
