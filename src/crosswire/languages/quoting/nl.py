"""Dutch."""

from crosswire.languages.quoting.words import QuotingWords, Strengths, conjugated, forms
from crosswire.languages.words import words

QUOTING = QuotingWords(
    code="nl",
    says=(
        *words(
            "zegt zeggen zei zeiden gezegd schrijft schrijven schreef schreven geschreven laat weten laten weten liet weten lieten weten"
            " vertelt vertellen"
        ),
        *conjugated("verklaar benadruk bericht vertel meld voeg", "t de den te ten"),
        *forms(
            "stel/t/len/de/den; stel/t vast; meld/t/en/de/den; voegt toe; voegde toe; voegt eraan toe; voegde eraan toe; verklar/en;"
            " verklaar/t/de/den; licht/te toe; licht/te; legt uit; legde uit; leg/t/gen/de/den; uitgelegd; benadruk/t/ken/te/ten; merkt"
            " op; merkte op; merkte; merkt"
            "; wees erop; wijst erop; geeft aan; gaf aan; gaven aan; geven aan; gaf; antwoord/t/de/den/en; vindt; vinden; vond; vonden;"
            " waarschuw/t/en/de/den; noem/t/en/de/den; zegt; aldus"
            "; rapporteer/t/de/den; rapporteren; oordeel/t/de/den; besluit; concludeer/t/de/den; concluderen; stipt aan;"
            " reageer/t/de/den; reageren; schat/ten/te; vertelde/n; meegedeeld; deel/t/de/den mee; deel/t/de/den; laat weten; liet weten;"
            " lieten; liet; laat; laten; zeggende"
        ),
    ),
    claims=forms(
        "beweer/t/de/den; beweren; beweerd; volgehouden; stel/t/de; houdt vol; hield vol; hielden vol; beschuldig/t/de/den; beschuldigd;"
        " betoog/t/de/den; betogen; denk/t/en; dacht; gelooft; volhoudt; verwijt; verweet"
    ),
    confirms=forms("bevestig/t/en/de/den; bevestigd; bekrachtig/t/de; bekrachtigd"),
    denies=forms(
        "ontken/t/nen/de/den; ontkend; weersproken; weerspreek/t; weerspreken; weersprak/en; spreekt tegen; sprak tegen; spraken tegen;"
        " betwist/te/ten/en; verwerpt; verwierp/en; wijst van de hand; wees van de hand; sluit uit; sloot uit; sloten uit; uitgesloten;"
        " van de hand gewezen; wezen van de hand; tegengesproken; bestrijdt; bestreed; bestreden"
    ),
    admits=forms("erken/t/nen/de/den; erkend; geeft toe; gaf toe; gaven toe; geven toe; bekent; bekende; toegegeven"),
    announces=forms(
        "kondig/t/de/den aan; kondig/t/de/den; maakt bekend; maakte bekend; maakten bekend; maken bekend; onthul/t/de/den;"
        " beloof/t/de/den; belooft; beloven; bekendgemaakt; aangekondigd; verkondigt"
    ),
    beside=forms(
        "lacht; lachte; grapt; grapte; roept; riep/en; fluister/t/de; zucht/te; verzucht/te; glimlacht/e; jubelt; jubelde; klaagt;"
        " klaagde; klaagden; vraagt; vroeg/en; vraag; eist; eiste/n; beschrijft; beschreef; looft; prijst; prees; hoopt; spreekt van;"
        " sprak van; spreken van; sprak; heet het; luidt; luidde; klinkt het; klonk het"
        "; citeert; volgens; vervolgt; vervolgde; vult aan; vulde aan; besloot; concludeerde; reageerde; kopt; typeert; typeerde;"
        " woorden van; protesteert; protesteerde; herinnert zich; herinnerde; weet; wist; relativeert; relativeerde; noemde; schampert;"
        " sneert; moppert; mopperde; mompelt; pleit; foetert; foeterde; betreurt; betreurde; bedankt; memoreert; vraagt zich af;"
        " verdedigt; omschreef; omschrijft; schetst; schetste; brieste; gromt; bromde; schreeuwde; schreeuwt; kritiseert; hekelt;"
        " hekelde; peinst; mijmert; fronste; snauwde; sust; suste; verduidelijk/t/te; adviseert; adviseerde; begroette; stond; staat;"
        " staat te lezen; jubelden; scanderen; scandeerden; zong"
    ),
    according=forms("volgens; aldus; naar eigen zeggen van; naar zeggen van; blijkens; op gezag van; in de woorden van"),
    that=words("dat of hoe waarom het de er hij zij ze nog"),
    addressed=words("tegen aan met van over in op bij voor na naar tegenover om door tijdens uit"),
    pronouns=words("hij zij ze men ik we wij"),
    unbound=words("men ik we wij"),
    offices=words(
        "politie woordvoerder woordvoerster minister ministerie bron bronnen autoriteiten regering burgemeester voorzitter voorzitster"
        " president directeur directrice officier justitie openbaar"
        " rechtbank rechter advocaat advocate getuige getuigen buurman buurvrouw buren bewoner bewoners bewoonster omwonenden omwonende"
        " deskundigen deskundige experts expert analisten analist onderzoekers onderzoeker onderzoekster artsen arts dokter ziekenhuis"
        " bedrijf concern"
        " exploitant vakbond vakbonden gemeente provincie vereniging kapitein schipper eigenaar eigenares trainer coach secretaris"
        " wethouder oppositie partij brandweer marine leger agentschap ministers critici activisten econoom economen"
        " auteur schrijver schrijfster leraar lerares vader moeder broer zus zoon dochter weduwe chauffeur machinist passagier"
        " passagiers reizigers boer boerin boeren visser vissers winkelier winkeliers studenten wetenschappers wetenschapper ingenieur"
        " commissie krant haven"
        " havenbedrijf luchthaven ambtenaar ambtenaren diplomaat diplomaten ambassadeur gouverneur kamerlid raadslid senator man vrouw"
        " persoon organisatoren organisator organisatie waarnemers medewerker medewerkster medewerkers werknemer werknemers oprichter"
        " oprichtster toezichthouder bank stad"
        " verpleegkundige inspectie rederij vervoerder hoofdredacteur curator regisseur manager rector schooldirecteur dijkgraaf"
        " waterschap ingewijden insiders kringen topman topvrouw bestuurder bestuur korpschef loodsen reddingswerkers hulpdiensten"
        " ploegleider meteorologen zegsman zegsvrouw uitbater leerling leerlingen commissaris"
    ),
    bodies=words(
        "politie ministerie autoriteiten regering justitie rechtbank ziekenhuis bedrijf concern vakbond vakbonden"
        " gemeente provincie vereniging oppositie partij brandweer marine leger agentschap commissie krant haven"
        " havenbedrijf luchthaven bank stad inspectie rederij waterschap bestuur organisatie"
    ),
    documents=words(
        "rapport onderzoek verklaring document documenten brief enquête peiling notitie nota audit e-mail mail tekst vonnis verslag"
        " cijfers gegevens statistieken persbericht mededeling studie concept besluit brieven stukken memo bulletin evaluatie"
    ),
    joints=words("van der den de het voor bij uit in te met aan op een dicht rond"),
    determiners=words(
        "de het een enkele verscheidene twee drie zijn haar hun andere meerdere deze dit plaatselijke lokale verschillende diezelfde"
        " beide anonieme oud"
    ),
    works=words(
        "film roman boek album lied tentoonstelling serie toneelstuk opera gedicht schilderij essay artikel kop slogan spandoek motto"
        " schip veerboot veerpont kotter boot"
        " jacht project documentaire getiteld genaamd bijgenaamd gedoopt genoemd heet titel tijdschrift blad restaurant café"
        " voorstelling campagne band musical podcast programma bijnaam naam spel veer zeilschip expositie single titelsong opschrift"
        " borden bord onder"
    ),
    doubted=words("zogenaamde zogeheten zogenoemde vermeende"),
    opening=words("voor"),
    auxiliaries=words("heeft hebben had hadden is werd wordt ook"),
    becoming=words("is zijn was waren werd werden wordt worden geworden"),
    having=words("heeft hebben had hadden"),
    participles=words(
        "gezegd geschreven verteld verklaard bericht gemeld meegedeeld gewaarschuwd genoemd beweerd beschuldigd bevestigd bekrachtigd"
        " ontkend weersproken betwist verworpen uitgesloten tegengesproken bestreden erkend toegegeven bekendgemaakt aangekondigd"
        " onthuld beloofd benadrukt gerapporteerd uitgelegd"
    ),
    particles=forms("toe; tegen; uit; aan; bekend; weten; van de hand; vol; vast; mee; op; erop; eraan toe; af; zich af"),
    passive=words("geworden te"),
    by=words("door"),
    loose=0,
    strengths=Strengths(
        factual=forms("kan niet; kunnen niet; kan geen; kunnen geen; kon niet; konden niet"),
        committed=forms(
            "heeft toegezegd; hebben toegezegd; toegezegd; zegt toe; zegde toe; heeft beloofd; hebben beloofd; belooft; beloven;"
            " beloofde; verbindt zich; verbinden zich; zal; zullen; heeft zich verplicht; garandeert; heeft zich verbonden; verplicht"
            " zich; gaat akkoord; is akkoord"
        ),
        planned=forms(
            "plant; plannen; is van plan; zijn van plan; van plan; bereidt voor; bereiden voor; voornemens; gepland; beoogt; de"
            " bedoeling; op de planning; mikt op"
        ),
        wanted=forms(
            "wil; willen; wilde; hoop/t/en; hoopte; eis/t/en; eiste; wens/t/en; vraagt om; verlang/t/en; vragen om; pleit voor; roept"
            " op; dringt aan; streeft naar; zou graag; ijvert"
        ),
        expected=forms(
            "naar verwachting; verwacht/en/e; wordt verwacht; waarschijnlijk; zal naar verwachting; vermoedelijk; rekent op; naar alle"
            " waarschijnlijkheid; ligt in de lijn der verwachting; allicht"
        ),
        possible=forms(
            "kan; kunnen; zou kunnen; zouden kunnen; mogelijk; misschien; wellicht; eventueel; niet uitgesloten; sluit niet uit; het is"
            " mogelijk"
        ),
        reported=forms(
            "zou; zouden; naar verluidt; vermeend/e; gerucht; geruchten; schijnt; schijnen; zogezegd; naar het schijnt; blijkbaar; men"
            " zegt; gaat het gerucht"
        ),
    ),
    denial=forms(
        "niet; geen; nooit; noch; ontken/t/nen/de/den; weiger/t/en/de/den; verwerpt; weerspreek/t; weerspreken; weersprak; wijst af;"
        " wijst; wees; afgewezen; niemand; niets; evenmin; sluit uit; sloot uit; spreekt tegen; sprak tegen; ontkend;"
        " weersproken; tegengesproken"
    ),
)  # fmt: skip
