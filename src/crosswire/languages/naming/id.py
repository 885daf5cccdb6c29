"""Indonesian."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="id",
    titles=words(
        "presiden wakil perdana menteri ketua kepala gubernur bupati walikota wali raja ratu pangeran paus"
        " jenderal kolonel kapten direktur ceo juru duta besar bapak pak ibu bu saudara dr prof profesor hakim"
        " jaksa pelatih mantan sekretaris komisaris analis pendiri"
    ),
    bodies=words(
        "kementerian universitas institut badan otoritas bank kantor dewan komite komisi mahkamah pengadilan"
        " parlemen majelis partai persatuan perserikatan asosiasi federasi yayasan grup perusahaan organisasi"
        " kepolisian tentara rumah sakit sekolah gereja museum klub liga pt"
    ),
    joints=words("dan untuk"),
    articles=words("para sebuah seorang"),
    locating=words("di ke dari dekat"),
    landforms=words(
        "sungai danau gunung laut samudra teluk pulau kepulauan selat lembah jalan jembatan bandara pelabuhan provinsi kabupaten kota"
    ),
    firms=words("perusahaan raksasa produsen pembuat grup afiliasi startup pemasok operator"),
    never=words("rp wni wna pns asn tkw umkm internet natal tuhan allah idulfitri"),
    women=words("ibu bu nyonya"),
    men=words("bapak pak tuan"),
)
