package domain

import "slices"

// Verb is something that is only for some, with what it is done to.
type Verb string

// The verbs. Who may what is in the table below, and nowhere else.
const (
	ReadActivities        Verb = "READ_ACTIVITIES"
	ReadUnreviewed        Verb = "READ_UNREVIEWED" // what is not confirmed, and what is not public yet
	LogActivities         Verb = "LOG_ACTIVITIES"
	AmendActivities       Verb = "AMEND_ACTIVITIES"
	ReviewActivities      Verb = "REVIEW_ACTIVITIES"
	ImportActivities      Verb = "IMPORT_ACTIVITIES"
	ReadRightTime         Verb = "READ_RIGHT_TIME" // when and where problems and work have been
	ReadPlanned           Verb = "READ_PLANNED"    // where the police will be
	KeepPlanned           Verb = "KEEP_PLANNED"
	KeepCalendar          Verb = "KEEP_CALENDAR" // an address of one's own, which shows what is planned
	ReadLocalities        Verb = "READ_LOCALITIES"
	KeepLocalities        Verb = "KEEP_LOCALITIES"
	ReadPickupPoints      Verb = "READ_PICKUP_POINTS"
	KeepPickupPoints      Verb = "KEEP_PICKUP_POINTS"
	ReadProblems          Verb = "READ_PROBLEMS"
	KeepProblems          Verb = "KEEP_PROBLEMS"
	KeepMeasures          Verb = "KEEP_MEASURES"
	ReadMeetings          Verb = "READ_COUNCIL_MEETINGS"
	KeepMeetings          Verb = "KEEP_COUNCIL_MEETINGS"
	ReadIndicators        Verb = "READ_INDICATORS"
	KeepIndicators        Verb = "KEEP_INDICATORS"
	ReadInternalDialogues Verb = "READ_INTERNAL_DIALOGUES" // employee dialogues and drafts
	KeepDialogues         Verb = "KEEP_DIALOGUES"
	KeepPledges           Verb = "KEEP_PLEDGES" // drafts too, which exist for nobody else
	ExplainPeriods        Verb = "EXPLAIN_PERIODS"
	RemoveRecordedWords   Verb = "REMOVE_WORDS"
	ModerateFeedback      Verb = "MODERATE_FEEDBACK"
	CountFeedback         Verb = "COUNT_FEEDBACK" // what is decided, for those who do not moderate
	ListFeedback          Verb = "LIST_FEEDBACK"  // through FeedbackForAnalysts, for those who do not moderate
	EditNotices           Verb = "EDIT_NOTICES"
	KeepDevices           Verb = "KEEP_DEVICES"
	ReadAudit             Verb = "READ_AUDIT"
	ReadAccounts          Verb = "READ_ACCOUNTS"
	KeepAccounts          Verb = "KEEP_ACCOUNTS"
	ReadAccessReviews     Verb = "READ_ACCESS_REVIEWS"
	KeepAccessReviews     Verb = "KEEP_ACCESS_REVIEWS" // and take away what the review found not to be needed
	ReadOwnAccount        Verb = "READ_OWN_ACCOUNT"
	EndSessions           Verb = "END_SESSIONS"
	ChangePassword        Verb = "CHANGE_PASSWORD"
	ListAPIKeys           Verb = "LIST_API_KEYS"
	KeepAPIKeys           Verb = "KEEP_API_KEYS"
	ReadByAPIKey          Verb = "READ_BY_API_KEY"
	Listen                Verb = "LISTEN"
	ReadSchema            Verb = "READ_SCHEMA"
	AskMuch               Verb = "ASK_MUCH" // questions of an analysis, which cost more and take longer
)

// Reach is how far from the actor something may be for the actor to do it.
type Reach int

// Reaches. Each holds those before it.
const (
	Nowhere    Reach = iota
	Own              // the actor's own, in one of the actor's areas
	OwnParty         // the actor's party's, in one of the actor's areas
	OwnArea          // anybody's, in one of the actor's areas
	Everywhere       // what belongs to no area
)

// permission is one row of the table.
type permission struct {
	verb   Verb
	writes bool // and is not done by an API key, which reads
	every  bool // of what belongs to several areas, all must be the actor's; else one is enough
	reach  map[Role]Reach
}

// Those who work together.
var (
	theField = []Role{Officer, FieldWorker}
	theDesk  = []Role{Coordinator, Chief}
	allRoles = slices.Concat(theField, theDesk, []Role{Analyst, Admin})
)

// to is a reach for some roles, and those of before.
func to(before map[Role]Reach, reach Reach, roles ...Role) map[Role]Reach {
	all := map[Role]Reach{}
	for role, r := range before {
		all[role] = r
	}
	for _, role := range roles {
		all[role] = reach
	}
	return all
}

var (
	insiders     = to(to(nil, OwnArea, theField...), OwnArea, theDesk...)
	andAnalysts  = to(insiders, OwnArea, Analyst)
	deskOnly     = to(nil, OwnArea, theDesk...)
	coordinators = to(nil, OwnArea, Coordinator)
	admins       = to(nil, OwnArea, Admin)
	everybody    = to(nil, Own, allRoles...)
)

// permissions is the table: who may what, and how far from themselves. What has no row, and a role
// that a row does not name, may nothing.
var permissions = rows(
	permission{verb: ReadActivities, reach: andAnalysts},
	permission{verb: ReadUnreviewed, reach: insiders},
	permission{verb: LogActivities, writes: true, reach: insiders},
	permission{verb: AmendActivities, writes: true, reach: to(deskOnly, Own, theField...)},
	permission{verb: ReviewActivities, writes: true, reach: deskOnly},
	permission{verb: ImportActivities, writes: true, reach: coordinators},
	permission{verb: ReadRightTime, reach: insiders},
	permission{verb: ReadPlanned, reach: insiders},
	permission{verb: KeepPlanned, writes: true, reach: to(deskOnly, OwnParty, theField...)},
	permission{verb: KeepCalendar, writes: true, reach: to(to(nil, Own, theField...), Own, theDesk...)},
	permission{verb: ReadLocalities, reach: andAnalysts},
	permission{verb: KeepLocalities, writes: true, reach: coordinators},
	permission{verb: ReadPickupPoints, reach: insiders},
	permission{verb: KeepPickupPoints, writes: true, reach: coordinators},
	permission{verb: ReadProblems, reach: andAnalysts},
	permission{verb: KeepProblems, writes: true, reach: coordinators},
	permission{verb: KeepMeasures, writes: true, reach: coordinators},
	permission{verb: ReadMeetings, reach: insiders},
	permission{verb: KeepMeetings, writes: true, reach: coordinators},
	permission{verb: ReadIndicators, reach: andAnalysts},
	permission{verb: KeepIndicators, writes: true, reach: coordinators},
	permission{verb: ReadInternalDialogues, reach: insiders},
	permission{verb: KeepDialogues, writes: true, reach: coordinators},
	permission{verb: KeepPledges, writes: true, reach: coordinators},
	permission{verb: ExplainPeriods, writes: true, reach: deskOnly},
	permission{verb: RemoveRecordedWords, writes: true, reach: coordinators},
	permission{verb: ModerateFeedback, writes: true, reach: deskOnly},
	permission{verb: CountFeedback, reach: andAnalysts},
	permission{verb: ListFeedback, reach: to(deskOnly, OwnArea, Analyst)},
	permission{verb: EditNotices, writes: true, reach: to(coordinators, OwnArea, Admin)},
	permission{verb: KeepDevices, writes: true, reach: deskOnly},
	permission{verb: ReadAudit, reach: admins},
	permission{verb: ReadAccounts, reach: to(nil, OwnParty, Admin)},
	permission{verb: KeepAccounts, writes: true, every: true, reach: to(nil, OwnParty, Admin)},
	permission{verb: ReadAccessReviews, reach: to(nil, OwnParty, Chief, Admin)},
	permission{verb: KeepAccessReviews, writes: true, reach: to(nil, OwnParty, Chief)},
	permission{verb: ReadOwnAccount, reach: everybody},
	permission{verb: EndSessions, writes: true, every: true, reach: to(everybody, OwnParty, Admin)},
	permission{verb: ChangePassword, writes: true, reach: everybody},
	permission{verb: ListAPIKeys, reach: to(admins, Own, Analyst)},
	permission{verb: KeepAPIKeys, writes: true, reach: to(admins, Own, Analyst)},
	permission{verb: ReadByAPIKey, reach: to(nil, Own, Analyst)},
	permission{verb: Listen, reach: to(andAnalysts, OwnArea, Admin)},
	permission{verb: ReadSchema, reach: to(nil, Everywhere, Analyst, Admin)},
	permission{verb: AskMuch, reach: to(nil, Everywhere, Analyst)},
)

func rows(of ...permission) map[Verb]permission {
	table := map[Verb]permission{}
	for _, row := range of {
		table[row.verb] = row
	}
	return table
}

// Subject is what something is done to, as far as it matters to who may.
type Subject struct {
	Areas  []string
	UserID string // whose it is; empty when it is nobody's
	Party  Party
}

// May reports whether the actor may do something to what is spoken of. What somebody may not do
// anything to does not exist for them.
func May(a Actor, do Verb, on Subject) bool {
	if !MayAtAll(a, do) {
		return false
	}
	row := permissions[do]
	within := slices.ContainsFunc(on.Areas, a.In)
	if row.every {
		within = within && !slices.ContainsFunc(on.Areas, func(area string) bool { return !a.In(area) })
	}
	switch row.reach[a.Role] {
	case Everywhere:
		return true
	case OwnArea:
		return within
	case OwnParty:
		return within && on.Party == a.Party
	case Own:
		return within && on.UserID == a.UserID
	}
	return false
}

// MayIn reports whether the actor may do something in an area, whosever it is.
func MayIn(a Actor, do Verb, area string) bool { return May(a, do, Subject{Areas: []string{area}}) }

// MayAtAll reports whether there can be anything that the actor may do it to.
func MayAtAll(a Actor, do Verb) bool {
	row := permissions[do]
	return a.SignedIn() && row.reach[a.Role] != Nowhere && !(row.writes && a.ByKey())
}

// ReachOf is how far a role may do something.
func ReachOf(role Role, do Verb) Reach { return permissions[do].reach[role] }

// RolesThat are the roles that may do something at all.
func RolesThat(do Verb) (roles []Role) {
	for _, role := range Roles {
		if ReachOf(role, do) != Nowhere {
			roles = append(roles, role)
		}
	}
	return roles
}

// CanReadActivity reports whether the actor may see an activity.
func CanReadActivity(a Actor, activity *Activity) bool {
	return MayIn(a, ReadActivities, activity.Area) &&
		(activity.ReviewStatus == ReviewConfirmed || MayIn(a, ReadUnreviewed, activity.Area))
}

// CanReadDialogue reports whether the actor may see a dialogue.
func CanReadDialogue(a Actor, d *Dialogue) bool {
	return d.IsPublic() || MayIn(a, ReadInternalDialogues, d.Area)
}

// CanReadPledge reports whether the actor may see a pledge: a draft exists only for those who keep
// it.
func CanReadPledge(a Actor, p *Pledge) bool {
	return p.SignedOn != "" || a.System || MayIn(a, KeepPledges, p.Area.Code)
}
