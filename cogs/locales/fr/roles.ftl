cmd-role = rôle
    .summary = Qui peut faire quoi dans cette communauté

cmd-role-grant = donner
    .summary = Donner un rôle à quelqu’un
    .member = membre
    .member-about = À qui : un nom de la liste, ou une mention
    .role = rôle
    .role-about = Ce que la personne pourra faire désormais
    .organisation = organisation
    .organisation-about = Pour un porte-parole : l’organisation pour laquelle il parle

cmd-role-revoke = retirer
    .summary = Retirer un rôle
    .member = membre
    .member-about = À qui : un nom de la liste, ou une mention
    .role = rôle
    .role-about = Le rôle à retirer
    .organisation = organisation
    .organisation-about = Pour un porte-parole : une organisation ; toutes sans elle

cmd-role-list = liste
    .summary = Montrer qui a quel rôle

cmd-audit = journal
    .summary = Lire qui a changé quoi : rôles, réglages, bibliothèque

role-granted = { $name } a désormais ce rôle, partout ici : { $role }.
role-revoked = { $name } n’a plus ce rôle : { $role }.
role-had-not = Cette personne n’a pas ce rôle.
role-has-already = Cette personne a déjà ce rôle.
role-last-owner = C’est la dernière personne responsable, et il en faut une. Donnez d’abord ce rôle à quelqu’un d’autre.
role-not-oneself = Personne ne s’élève soi-même. Une autre personne responsable peut le faire, ou qui fait tourner le bot : springboard invite --role owner.
role-owners-only = Cette responsabilité vaut partout dans la communauté. Seules les personnes responsables peuvent la donner ou la retirer.
role-organisation-missing = Un porte-parole parle pour une organisation. Indiquez-la aussi, s’il vous plaît.
role-list-title = Qui peut faire quoi
role-list-none = Aucun rôle n’a encore été donné.
role-list-note = Qui gère un serveur ou un espace, ou y modère, peut le faire sans figurer ici.

audit-title = Qui a changé quoi
audit-count = { $count ->
        [one] { $count } note.
       *[other] { $count } notes, de { $first } à { $last }.
    }
audit-empty = Rien n’a encore été noté.
audit-note = Aucun message n’est gardé ici, seulement ce qui a été fait. Personne ne peut le modifier sans que cela se voie.
audit-by = { $name } · { $at }
audit-house = qui fait tourner le bot
audit-erased = une personne effacée depuis

deed-invited = Invitation créée
deed-role-granted = Rôle donné
deed-role-revoked = Rôle retiré
deed-setup-changed = Réglages d’un lieu modifiés
deed-entry-added = Fiche ajoutée
deed-entry-changed = Fiche modifiée
deed-entry-confirmed = Fiche confirmée
deed-entry-published = Fiche publiée
deed-entry-paused = Fiche suspendue
deed-entry-retired = Fiche retirée
deed-entry-restored = Fiche rétablie
deed-entries-merged = Fiches fusionnées
deed-entries-apart = Fiches déclarées différentes
deed-library-imported = Fiches importées
deed-wording-accepted = Formulation acceptée
deed-wording-refused = Formulation refusée
deed-translation-accepted = Traduction acceptée
deed-gap-marked = Réponse retenue pour une question
deed-gap-drafted = Réponse préparée
deed-gap-answered = Question ouverte répondue
deed-gap-closed = Question ouverte fermée
deed-gap-reopened = Question ouverte rouverte
deed-gap-assigned = Question ouverte confiée à quelqu’un
deed-gaps-merged = Questions ouvertes réunies
deed-organisation-changed = Organisation modifiée
deed-queue-seen = Vu et laissé ainsi
deed-letter-revived = Courrier retenté
deed-letter-arrived = Courrier constaté arrivé
deed-letter-dropped = Courrier abandonné
deed-path-changed = Parcours modifié
deed-path-published = Parcours donné aux nouveaux bénévoles
deed-path-retired = Parcours retiré
deed-crisis-on = Parcours de crise activé
deed-crisis-off = Parcours de crise désactivé
deed-coordinator-named = Personne à appeler nommée
deed-coordinator-agreed = Personne à appeler : accord donné
deed-coordinator-left = Personne à appeler : retrait
deed-undone = Annulé

org-deed-renews = confirmée à nouveau
org-deed-confirms = confirmée
org-deed-vouches = recommandée par une autre organisation
org-deed-refused = non confirmée
org-deed-edited = modifiée
org-deed-linked = pratique ajoutée
org-deed-unlinked = pratique retirée
org-deed-paused = suspendue
org-deed-closed = fermée
org-deed-unblocked = tout le monde peut de nouveau demander
org-deed-left = quelqu’un ne parle plus en son nom
