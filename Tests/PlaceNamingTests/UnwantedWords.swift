/// Beginnings and parts of words that no name may contain.
enum UnwantedWords {
  static let all: [[UInt8]] = """
    anal anus arse ass ballsa bastard beaner bimbo bint bitch bollo bomb bonk boob boobs bosom
    bugger bum butt cancer chink clit cock coon corps crap cretin crip crotch cum cunn cunt dago
    damn devil diarr dick dildo dong dumb dyke ebola ejac erotic excre fag fann fart fatso fecal
    feces fellat fetish fuck fuhr gay genit genoc goeb gook goy gringo groin grope gypsy harlot
    hell herpes himml hitler hoe holoc homo honky hooker hore horni horny idiot imbec incest
    isis jap jew jihad jizz kike kill kkk klan knob kraut labia lepro lesb lunat lynch mastur
    menstr milf minge minger molest mong moron muff murder nazi negr nig niga nigg nipple nonce
    nude orgas orgy paed paki pedo pee penis perv phall pimp piss polack poo porn prick pube
    puke puss queer raghead rape rapist rectum redneck reich retard satan schlong screw scrot
    semen sex shag shit skank slag slav slave slut snot sodom spaz sperm spic stalin stalk suck
    suicid syphil tampon tard teat terror testic tit tits titt todger tosser tramp trann turd
    twat ugly urine vag vomit vulv wank wetback whor wiener willy wog wop yid
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
}
