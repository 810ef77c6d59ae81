cmd-me = moi
    .summary = Ce que je sais de vous

cmd-me-show = montrer
    .summary = Montrer ce que je sais de vous ici

cmd-me-edit = modifier
    .summary = Changer votre langue et votre lieu de travail

cmd-me-erase = effacer
    .summary = Effacer tout ce que je sais de vous ici

me-title = Ce que je sais de vous ici
me-form-title = Où vous travaillez
me-language = Langue
me-country = Pays
me-country-hint = Son nom dans votre langue, par exemple Pologne
me-work = Ce que vous faites
me-place-size = Taille de votre commune
me-staffing = Qui fait le travail
me-role = Rôle ici
me-unknown = non précisé
me-what-for = Votre langue décide de la façon dont je vous parle. Le reste me permet de comparer ce qu’une idée demande avec ce que vous avez. Personne d’autre ne le voit.
me-invitation = Dites-moi où vous travaillez, et je pourrai vérifier si une idée y convient. Je ne demande qu’une fois.
me-saved = C’est noté. Vous pouvez le changer ou l’effacer avec /me à tout moment.
me-skipped = D’accord, je ne demanderai plus. /me est là si vous changez d’avis.
me-erase-title = Tout effacer ?
me-erase-what = J’oublierai votre langue, votre lieu de travail, vos questions et vos avis sur les réponses. Ce que vous avez écrit pour la bibliothèque reste, sans votre nom. C’est irréversible. Les messages déjà affichés ici restent.
me-erased = C’est effacé. Je ne vous connais plus ici.

press-tell = Dire où je travaille
press-skip = Passer
press-erase = Effacer
press-erase-all = Oui, tout effacer

work-ngo = Association ou ONG
work-municipality = Commune ou autre administration
work-teacher = Enseignement
work-volunteer = Bénévolat
work-researcher = Recherche
work-other = Autre chose

placesize-village = Village ou campagne
placesize-town = Petite ou moyenne ville
placesize-city = Grande ville

staffing-paid = Salariés
staffing-volunteers = Bénévoles
staffing-mixed = Les deux

me-browsers = Connexion sur le web
me-in-browsers = { $count ->
        [one] dans un navigateur
       *[other] dans { $count } navigateurs
    }
