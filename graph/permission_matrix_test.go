package graph_test

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/graph/generated"
	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/store"
)

// aim is a call of a root field at what it may be done to. {area}, {activity} and the like stand
// for what is there.
type aim struct {
	call string
	verb domain.Verb // what is asked of the record; empty: what the field itself asks for
	has  string      // the answer tells by having this or not; empty: by differing from that of what is not there
	area bool        // only the area decides: whatever is in it would be the caller's own
	self bool        // it is done to the caller only
	sees domain.Verb // who may do this sees that it is there, and is told FORBIDDEN
}

const toPayload = " { userErrors { code field message } }"

// aims are all root fields with a rule, and after a # what has a rule of its own within one. A
// field that is added to the schema is added here.
var aims = map[string]aim{
	"accessReview":  {call: `(area: "{area}") { id accounts { id } }`, area: true},
	"accessReviews": {call: `(area: "{area}") { nodes { id } }`, has: "{review}"},
	"accessReviewSave": {
		call: `(area: "{area}", revision: 99, answers: [{account: "{user}", answer: CONFIRMED}])` + toPayload,
		area: true,
	},
	"accessReviewClose": {call: `(area: "{area}", revision: 99)` + toPayload, area: true},
	"activities":        {call: `(filter: {area: "{area}"}) { totalCount }`},
	"activities#unreviewed": {
		call: `(filter: {area: "{area}"}, first: 100) { nodes { id } }`,
		verb: domain.ReadUnreviewed,
		has:  "{unreviewed}",
	},
	"activity":            {call: `(id: "{activity}") { id }`},
	"activity#unreviewed": {call: `(id: "{unreviewed}") { id }`, verb: domain.ReadUnreviewed},
	"activity#same": {
		call: `(id: "{activity}") { probablySame { id } }`,
		verb: domain.ReadUnreviewed,
		has:  "{unreviewed}",
	},
	"activitiesSubmit": {
		call: `(batch: {deviceId: "{new}", sentAt: "2025-07-10T12:00:00Z", clientVersion: "1", waiting: {count: 0}, activities: [` +
			workThere + `]}) { results { outcome reason { code field } } }`,
	},
	"activitiesImport": {
		call: `(input: {author: "{caller}", deviceId: "{new}", activities: [` +
			workThere + `]}) { results { outcome reason { code field } } }`,
	},
	"activityAmend": {
		call: `(id: "{activity}", revision: 99, input: {reason: "Fel"})` + toPayload,
		sees: domain.ReadActivities,
	},
	"activityReview": {call: `(id: "{activity}", revision: 99, status: CONFIRMED)` + toPayload},
	"activityStats":  {call: `(filter: {area: "{area}"}, groupBy: []) { activities }`},
	"apiTokens":      {call: `(first: 100) { nodes { id } }`, has: "{key}"},
	"apiTokenCreate": {
		call: `(id: "{new}", input: {name: "x", areas: ["{area}"], expiresOn: "2025-08-01"})` + toPayload,
		area: true,
	},
	"apiTokenRevoke":   {call: `(id: "{key}")` + toPayload},
	"auditEntries":     {call: `(area: "{area}") { totalCount }`},
	"commitment#draft": {call: `(id: "{draftCommitment}") { id }`, verb: domain.KeepPledges},
	"commitmentStepSave": {
		call: `(commitmentId: "{commitment}", key: "saknas", input: {doneOn: "2025-01-01"})` + toPayload,
	},
	"commitmentEasyTextSave": {call: `(commitmentId: "{commitment}", revision: 999, text: "Lätt.")` + toPayload},
	"devices":                {call: `(area: "{area}") { nodes { id } }`},
	"deviceSignOut":          {call: `(id: "{device}")` + toPayload},
	"dialogue#internal":      {call: `(id: "{dialogue}") { id }`, verb: domain.ReadInternalDialogues},
	"dialogue#vouched": {
		call: `(id: "{public}") { notPersonalData }`,
		verb: domain.KeepDialogues,
		has:  "påhittat ombud",
	},
	"dialogues#internal": {
		call: `(area: "{area}") { nodes { id } }`,
		verb: domain.ReadInternalDialogues,
		has:  "{dialogue}",
	},
	"dialogueSave": {
		call: `(id: "{dialogue}", revision: 99, input: {area: "{area}", kind: EMPLOYEE, title: "x", question: "x"})` +
			toPayload,
	},
	"feedbackQueue":    {call: `(area: "{area}") { nodes { id } }`, has: "{feedback}"},
	"feedback":         {call: `(id: "{feedback}") { id }`},
	"feedback#similar": {call: `(id: "{feedback}") { similar { id } }`},
	"replyTemplates":   {call: `(area: "{area}") { revision }`},
	"feedbackModerate": {call: `(id: "{feedback}", revision: 99, input: {status: PUBLISHED})` + toPayload},
	"feedbackModerateMany": {
		call: `(items: [{id: "{feedback}", revision: 99}], input: {status: NOT_PUBLISHED, reason: OFF_TOPIC})` +
			toPayload,
	},
	"feedbackReply": {call: `(id: "{feedback}", revision: 99, text: "Tack för att du skrev.")` + toPayload},
	"replyTemplateSave": {
		call: `(area: "{area}", revision: 99, input: {theme: TRAFFIC, outcome: INCLUDED, text: "Tack."})` + toPayload,
	},
	"feedbackStats": {call: `(filter: {area: "{area}"}, groupBy: [AREA]) { feedback }`},
	"fieldKit":      {call: ` { pickupPoints { id } }`, has: "{pickupPoint}"},
	"indicators":    {call: `(area: "{area}", first: 100) { nodes { id } }`, has: "{indicator}"},
	"indicatorSave": {
		call: `(id: "{indicator}", revision: 99, input: {area: "{area}", title: "x", source: "x", unit: "x", better: HIGHER, observations: []})` +
			toPayload,
	},
	"localities":     {call: `(area: "{area}") { revision }`},
	"unlistedPlaces": {call: `(area: "{area}") { name }`},
	"localitiesSave": {call: `(area: "{area}", revision: 99, names: [])` + toPayload},
	"notice#vouched": {
		call: `(area: "{area}", kind: PERSONAL_DATA) { notPersonalData }`,
		verb: domain.EditNotices,
		has:  "påhittat ombud",
	},
	"noticeVersions": {call: `(area: "{area}", kind: PERSONAL_DATA) { text }`},
	"noticeSave": {
		call: `(area: "{area}", kind: PERSONAL_DATA, revision: 99, input: {text: "x"})` + toPayload,
	},
	"periodExplain": {
		call: `(commitmentId: "{commitment}", periodStart: "1999-01-01", text: "Personalen räckte inte till.")` +
			toPayload,
	},
	"periodDecide": {
		call: `(input: {commitmentId: "{commitment}", periodStart: "1999-01-01", status: MISSED, reason: "Rådet möttes inte."})` +
			toPayload,
	},
	"periodsExplain": {
		call: `(commitmentId: "{commitment}", periodStarts: ["1999-01-01"], text: "Personalen räckte inte till.")` +
			toPayload,
	},
	"pickupPoints": {call: `(area: "{area}", first: 100) { nodes { id } }`, has: "{pickupPoint}"},
	"pickupPointSave": {
		call: `(id: "{pickupPoint}", revision: 99, input: {area: "{area}", name: "x"})` + toPayload,
	},
	"currentPledge#revision": {
		call: `(area: "{area}") { revision }`,
		verb: domain.KeepPledges,
		has:  `"revision":1`,
	},
	"pledge#draft": {call: `(slug: "{draft}") { id }`, verb: domain.KeepPledges},
	"problems":     {call: `(area: "{area}", first: 100) { nodes { id } }`, has: "{problem}"},
	"problem":      {call: `(area: "{area}", ref: "{problem}") { id }`},
	"problems#feedback": {
		call: `(area: "{area}", first: 100) { nodes { feedback { nodes { id } } } }`, verb: domain.ModerateFeedback,
		has: "{feedback}",
	},
	"problemSave": {
		call: `(id: "{problem}", revision: 99, input: {area: "{area}", theme: THEFT, title: "x", raisedOn: "2025-05-01"})` +
			toPayload,
	},
	"councilMeetings": {call: `(area: "{area}", first: 100) { nodes { id } }`, has: "{meeting}"},
	"councilMeetings#items": {
		call: `(area: "{area}", first: 100) { nodes { items { problem { id } } } }`, has: "{problem}",
	},
	"councilMeeting": {call: `(id: "{meeting}") { id }`},
	"openDecisions":  {call: `(area: "{area}") { text }`, has: "Ett påhittat beslut"},
	"councilMeetingSave": {
		call: `(id: "{meeting}", revision: 99, input: {area: "{area}", meetsOn: "2025-08-01"})` + toPayload,
	},
	"decisionDone": {
		call: `(meetingId: "{meeting}", id: "{meeting}", input: {doneOn: "2099-01-01"})` + toPayload,
	},
	"plannedActivities": {
		call: `(area: "{area}", from: "2025-01-01", to: "2025-12-31", first: 100) { nodes { id } }`, has: "{planned}",
	},
	"plannedCount":    {call: `(area: "{area}", from: "2025-01-01", to: "2025-12-31") { planned }`},
	"units":           {call: `(area: "{area}") { name }`, has: "Påhittad enhet"},
	"plannedCalendar": {call: ` { madeAt }`, has: "madeAt", self: true},
	"plannedActivitySave": {
		call: `(id: "{planned}", revision: 99, input: {area: "{callerArea}", type: FOOT_PATROL, on: "2025-08-01", unit: "Okänd"})` +
			toPayload,
	},
	"plannedCalendarMake":   {call: ` { path }`, has: "path", self: true},
	"plannedCalendarRevoke": {call: toPayload, has: "userErrors", self: true},
	"problems#evaluation": {
		call: `(area: "{area}", first: 100) { nodes { id evaluation { measures } } }`, has: "{problem}",
	},
	"measures": {call: `(area: "{area}", first: 100) { nodes { id problem { id } } }`, has: "{measure}"},
	"measures#unreviewed": {
		call: `(area: "{area}", first: 100) { nodes { activities { nodes { id } } } }`, verb: domain.ReadUnreviewed,
		has: "{unreviewed}",
	},
	"measureSave": {
		call: `(id: "{measure}", revision: 99, input: {problemId: "{problem}", text: "x", party: POLICE})` + toPayload,
	},
	"rightTimeAndPlace": {
		call: `(area: "{area}", theme: TRAFFIC, from: "2025-01-01", to: "2025-06-30") { reportedWithoutTime }`,
	},
	"me":          {call: ` { id }`, has: "{user}"},
	"me#sessions": {call: ` { id sessions { id } lastUsedAt }`, has: "{user}"},
	"users":       {call: `(area: "{area}", first: 100) { nodes { id } }`, has: "{user}"},
	"users#sessions": {
		call: `(area: "{area}", first: 100) { nodes { id sessions { id } lastUsedAt } }`,
		has:  "{user}",
	},
	"userInvite": {
		call: `(input: {username: "{name}", role: OFFICER, party: {callerParty}, areas: ["{area}"]}) { link userErrors { code field message } }`,
		area: true,
	},
	"userInviteMany": {
		call: `(csv: "anvandarnamn;roll;part;enhet;omraden\n{name};OFFICER;{callerParty};;{area}\n", dryRun: true) { invitations { username } userErrors { code message } }`,
		area: true,
	},
	"userInviteAgain": {call: `(id: "{user}")` + toPayload},
	"userSave": {
		call: `(id: "{user}", revision: 99, input: {username: "x", role: CHIEF, party: {party}, areas: ["{area}"]})` +
			toPayload,
	},
	"userDisable": {call: `(id: "{user}", reason: "Slutat")` + toPayload},
	"userEnable":  {call: `(id: "{user}", reason: "Åter")` + toPayload},
	"userRetire":  {call: `(id: "{user}", reason: "Slutat")` + toPayload},
	"sessionEnd":  {call: `(userId: "{user}", id: "{new}")` + toPayload},
	"passwordChange": {
		call: `(current: "inte lösenordet", new: "ett långt nytt lösenord")` + toPayload,
		has:  `"current"`,
		self: true,
	},
	"wordsRemove": {
		call: `(noun: PROBLEM, id: "{problem}", revision: 99, input: {words: "x", reason: "Namn"})` + toPayload,
	},
}

const workThere = `{id: "{new}", type: TRAFFIC_CHECK, area: "{area}", occurredAt: "2025-07-10T10:00:00Z", recordedAt: "2025-07-10T10:00:00Z", participating: [], place: {name: "Korsträsk"}, details: {trafficCheck: {checkKinds: [SOBRIETY]}}}`

// ruledWithin are the resolvers of a record's own fields that look at who asks, and the aim, or the
// test, that shows it.
var ruledWithin = map[string]string{
	"activityResolver.ProbablySame":    "activity#same",
	"dialogueResolver.NotPersonalData": "dialogue#vouched",
	"noticeResolver.NotPersonalData":   "notice#vouched",
	"meetingItemResolver.Problem":      "councilMeetings#items",
	"problemResolver.Feedback":         "problems#feedback",
	"problemResolver.Evaluation":       "problems#evaluation",
	"measureResolver.Activities":       "measures#unreviewed",
	"pickupPointResolver.LastVisitOn":  "pickupPoints",
	"pickupPointResolver.LastVisit":    "pickupPoints",
	"pickupPointResolver.Visits":       "pickupPoints",
	"pledgeResolver.Revision":          "currentPledge#revision",
	"signInSessionResolver.Own":        "me#sessions",
	"userResolver.LastUsedAt":          "users#sessions",
	"userResolver.Sessions":            "users#sessions",
}

func TestEveryRuleOfTheSchemaHasItsCells(t *testing.T) {
	t.Parallel()
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	known := map[string]bool{}
	for name := range aims {
		field, _, _ := strings.Cut(name, "#")
		known[field] = true
	}
	for _, field := range slices.Concat(schema.Query.Fields, schema.Mutation.Fields) {
		if field.Directives.ForName("auth") != nil && !known[field.Name] {
			t.Errorf("%s has a rule and no aim", field.Name)
		}
	}
	if n := len(schema.Subscription.Fields); n != 1 {
		t.Errorf("%d subscriptions; TestWhoHearsOfAnArea tries one", n)
	}
	for _, at := range resolversThatLook(t) {
		if _, known := aims[ruledWithin[at]]; !known {
			t.Errorf("%s looks at who asks, and has no aim", at)
		}
	}
}

// resolversThatLook are the resolvers of a record's own fields that look at who asks.
func resolversThatLook(t *testing.T) (names []string) {
	t.Helper()
	files, err := filepath.Glob("*.resolvers.go")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, source, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			f, is := d.(*ast.FuncDecl)
			if !is || f.Recv == nil || !strings.Contains(string(source[f.Pos()-1:f.End()-1]), "actorIn(") {
				continue
			}
			of := f.Recv.List[0].Type.(*ast.StarExpr).X.(*ast.Ident).Name
			if of != "queryResolver" && of != "mutationResolver" && of != "subscriptionResolver" {
				names = append(names, of+"."+f.Name.Name)
			}
		}
	}
	return names
}

// target is what calls are aimed at: somebody, and what is theirs and in their area, by its name in
// an aim.
type target map[string]string

func (to target) of() domain.Subject {
	return domain.Subject{Areas: []string{to["area"]}, UserID: to["user"], Party: domain.Party(to["party"])}
}

// absent is a target that is nowhere.
func absent() target {
	to := target{"area": "9999", "party": "MUNICIPALITY"}
	for _, what := range []string{
		"user", "activity", "unreviewed", "problem", "measure", "meeting", "pickupPoint", "indicator", "dialogue",
		"feedback", "decided", "public", "device", "key", "planned",
		"review",
	} {
		to[what] = uuid.NewString()
	}
	to["draft"] = "utkast-" + uuid.NewString()[:8]
	to["commitment"], to["draftCommitment"] = to["draft"]+":saknas", to["draft"]+":saknas"
	return to
}

// there makes a target of an account.
func (a *api) there(by domain.Actor) target {
	a.t.Helper()
	ctx := a.t.Context()
	to := absent()
	to["user"], to["area"], to["party"] = by.UserID, by.Areas[0], string(by.Party)
	opened, err := store.Open(ctx, a.engine)
	if err != nil {
		a.t.Fatal(err)
	}
	head := func(what string) domain.Record {
		return domain.Record{ID: to[what], Area: by.Areas[0], Revision: 1, UpdatedAt: summer}
	}
	add := func(added bool, err error) {
		if err != nil || !added {
			a.t.Helper()
			a.t.Fatal(added, err)
		}
	}
	work := func(what, other string, status domain.ReviewStatus) *domain.Activity {
		return &domain.Activity{
			Record: head(
				what,
			), Type: domain.TrafficCheckType, Ref: to[what], ReviewStatus: status, Same: []string{to[other]},
			PerformedBy: domain.Performer{UserID: by.UserID, Username: by.Username, Party: by.Party},
			OccurredOn:  "2025-06-01", Facts: domain.Facts{OccurredAt: summer.Add(-time.Hour), Place: domain.Place{
				Name: "Påhittat torg",
			}},
		}
	}
	add(opened.Activity.Add(ctx, work("activity", "unreviewed", domain.ReviewConfirmed)))
	add(opened.Activity.Add(ctx, work("unreviewed", "activity", domain.ReviewReceived)))
	add(
		opened.Problem.Add(
			ctx,
			&domain.Problem{
				Record: head("problem"), Ref: to["problem"], Title: "Påhittat", Theme: "TRAFFIC",
				RaisedOn: "2025-05-01",
			},
		),
	)
	add(opened.CouncilMeeting.Add(ctx, &domain.CouncilMeeting{
		Record: head("meeting"), HeldOn: "2025-06-01", Items: []domain.Item{{ProblemID: to["problem"]}},
		Decisions: []domain.Decision{{ID: to["meeting"], Text: "Ett påhittat beslut", Party: by.Party}},
	}))
	add(opened.Measure.Add(ctx, &domain.Measure{
		Record: head("measure"), ProblemID: to["problem"], Text: "Påhittad", ActivityIDs: []string{
			to["activity"], to["unreviewed"],
		},
	}))
	add(
		opened.PlannedActivity.Add(
			ctx,
			&domain.PlannedActivity{
				Record: head("planned"), Type: domain.FootPatrolType, Party: by.Party, On: "2025-07-20",
			},
		),
	)
	add(
		opened.PickupPoint.Add(
			ctx,
			&domain.PickupPoint{Record: head("pickupPoint"), Name: "Ombud " + to["pickupPoint"], Active: true},
		),
	)
	add(opened.Indicator.Add(ctx, &domain.Indicator{Record: head("indicator"), Title: "Påhittad", Better: "HIGHER"}))
	add(
		opened.Dialogue.Add(
			ctx,
			&domain.Dialogue{
				Record:  head("dialogue"),
				Kind:    domain.EmployeeDialogue,
				Title:   "Påhittad",
				OpensOn: "2025-05-01",
			},
		),
	)
	add(
		opened.Feedback.Add(
			ctx,
			&domain.Feedback{
				Record:      head("feedback"),
				ReceiptHash: to["feedback"],
				Group:       to["feedback"],
				Theme:       "TRAFFIC",
				Status:      domain.FeedbackReceived,
				Links:       []domain.FeedbackLink{{Kind: domain.LinkProblem, ID: to["problem"]}},
			},
		),
	)
	decided, public := head("decided"), head("public")
	vouched := []domain.HistoryEntry{{Action: "save", NotPersonalData: "Det är ett påhittat ombud."}}
	public.History = vouched
	add(
		opened.Dialogue.Add(
			ctx,
			&domain.Dialogue{Record: public, Kind: domain.CitizenDialogue, Title: "Påhittad", OpensOn: "2025-05-01"},
		),
	)
	add(
		opened.Feedback.Add(
			ctx,
			&domain.Feedback{
				Record:      decided,
				ReceiptHash: decided.ID,
				Group:       decided.ID,
				Theme:       "TRAFFIC",
				Status:      domain.FeedbackNotPublished,
			},
		),
	)
	if _, err := opened.Notice.Add(ctx, &domain.Notice{Record: domain.Record{
		ID: domain.NoticeID(by.Areas[0], domain.PersonalDataNotice), Area: by.Areas[0], Revision: 1, History: vouched,
	}, Kind: domain.PersonalDataNotice}); err != nil { // there is one in an area
		a.t.Fatal(err)
	}
	add(
		opened.Device.Add(
			ctx,
			&domain.Device{
				ID:        to["device"],
				Area:      by.Areas[0],
				Revision:  1,
				UpdatedAt: summer,
				DeviceID:  "ingen",
				User:      domain.Performer{UserID: by.UserID, Username: by.Username},
				LastSeen:  summer,
			},
		),
	)
	then := summer.Add(-time.Hour)
	add(
		opened.AccessReview.Add(
			ctx,
			&domain.AccessReview{Record: head("review"), Party: by.Party, OpenedAt: &then, ClosedAt: &then},
		),
	)
	key := domain.APIToken{
		ID:        to["key"],
		Hash:      to["key"],
		Name:      "x",
		UserID:    by.UserID,
		Username:  by.Username,
		AreaCodes: by.Areas,
		ExpiresOn: "2025-12-31",
		Revision:  1,
	}
	if err := a.engine.Insert(ctx, "apitokens", &key); err != nil {
		a.t.Fatal(err)
	}
	signed, err := a.service.CurrentPledge(ctx, by.Areas[0], domain.DateOf(summer))
	if err != nil || signed == nil {
		a.t.Fatal(signed, err)
	}
	to["commitment"] = signed.Commitments()[0].ID
	draft := *signed
	draft.ID, draft.Revision, draft.SignedOn = to["draft"], 1, ""
	draft.FocusAreas = slices.Clone(draft.FocusAreas[:1])
	draft.FocusAreas[0].Commitments = slices.Clone(draft.FocusAreas[0].Commitments[:1])
	draft.FocusAreas[0].Commitments[0].ID = to["draftCommitment"]
	add(opened.Pledge.Add(ctx, &draft))
	return to
}

// somebody makes an account and what is theirs.
func (a *api) somebody(username string, party domain.Party, area string) target {
	a.t.Helper()
	u, err := a.service.UserAdd(a.t.Context(), service.System, domain.User{
		ID: uuid.NewString(), Username: username, Role: domain.FieldWorker, Party: party, AreaCodes: []string{area},
		Unit: "Påhittad enhet",
	}, "ett påhittat lösenord 7")
	if err != nil {
		a.t.Fatal(err)
	}
	return a.there(u.Actor(""))
}

// matrix is the API and what is tried in it.
type matrix struct {
	*api
	targets map[string]target
	cells   int
}

// TestWhoMayDoWhatWithWhat tries every rule of the schema as every role with what is their own, a
// colleague's, the other party's and another area's. What the table refuses must be answered as
// what does not exist.
func TestWhoMayDoWhatWithWhat(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	m := matrix{api: a, targets: map[string]target{
		"a colleague's":       a.somebody("kollega", domain.Municipality, alvsbyn),
		"the other party's":   a.somebody("patrull", domain.Police, alvsbyn),
		"another area's":      a.somebody("granne", domain.Municipality, "2581"),
		"another area's, too": a.somebody("grannpolis", domain.Police, "2581"),
	}}
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for username := range accounts {
		by := domain.Actor{}
		if username != "" {
			var err error
			if by, err = a.service.Authenticate(t.Context(), a.token(username)); err != nil {
				t.Fatal(err)
			}
			m.targets["their own"] = a.there(by)
		}
		for name, what := range aims {
			field, _, _ := strings.Cut(name, "#")
			keyword, def := "query", schema.Query.Fields.ForName(field)
			if def == nil {
				keyword, def = "mutation", schema.Mutation.Fields.ForName(field)
			}
			var gate domain.Verb
			if auth := def.Directives.ForName("auth"); auth != nil {
				gate = domain.Verb(auth.Arguments.ForName("may").Value.Raw)
			}
			m.try(by, name, keyword+" { "+field+what.call+" }", what, gate)
		}
		delete(m.targets, "their own")
	}
	if m.cells < 1500 {
		t.Errorf("only %d cells", m.cells)
	}
	t.Logf("%d cells", m.cells)
}

// try tries an aim at every target as somebody.
func (m *matrix) try(by domain.Actor, name, query string, what aim, gate domain.Verb) {
	m.t.Helper()
	verb := what.verb
	if verb == "" {
		verb = gate
	}
	for whose, to := range m.targets {
		own := domain.ReachOf(by.Role, verb) == domain.Own || domain.ReachOf(by.Role, verb) == domain.OwnParty
		if what.self && whose != "their own" && by.SignedIn() {
			continue
		}
		if whose == "their own" && !own { // as a colleague's, and some calls would sign the caller out
			continue
		}
		m.cells++
		got := m.answerTo(by, query, to)
		on := to.of()
		if what.area {
			on.UserID, on.Party = by.UserID, by.Party
		}
		may, code := domain.May(by, verb, on), ""
		switch {
		case gate != "" && !by.SignedIn():
			code = string(domain.Unauthenticated)
		case gate != "" && !domain.MayAtAll(by, gate):
			code = string(domain.Forbidden)
		case !may && what.sees != "" && domain.MayIn(by, what.sees, to["area"]):
			code = string(domain.Forbidden)
		}
		cell := name + " as " + string(by.Role) + ", " + whose
		if code != "" {
			if !strings.Contains(got, `"`+code+`"`) {
				m.t.Errorf("%s: not %s: %s", cell, code, got)
			}
			continue
		}
		if strings.Contains(got, "INTERNAL") || strings.Contains(got, "GRAPHQL_VALIDATION") {
			m.t.Errorf("%s: %s", cell, got)
		}
		seen := strings.Contains(got, what.has)
		if what.has == "" {
			nothing := m.answerTo(by, query, absent())
			seen = got != nothing
		}
		if seen != may {
			m.t.Errorf("%s: the table says %t, the answer says %t: %s", cell, may, seen, got)
		}
	}
}

// answerTo is what somebody is answered about a target, with the target's ids as they stand in the
// aim.
func (m *matrix) answerTo(by domain.Actor, query string, to target) string {
	m.t.Helper()
	fill := []string{
		"{new}",
		uuid.NewString(),
		"{name}",
		"ny-" + uuid.NewString()[:8],
		"{caller}",
		by.Username,
		"{callerArea}",
		strings.Join(by.Areas[:min(1, len(by.Areas))], ""),
		"{callerParty}",
		cmp.Or(string(by.Party), "POLICE"),
	}
	var read []string
	for what, id := range to {
		fill = append(fill, "{"+what+"}", id)
		if what != "party" {
			read = append(read, id, "{"+what+"}")
		}
	}
	filled := query
	for range 2 {
		filled = strings.NewReplacer(fill...).Replace(filled)
	}
	username := by.Username
	return strings.NewReplacer(read...).Replace(m.query(username, filled, nil).text)
}

func TestWhoHearsOfAnArea(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for username, role := range accounts {
		if username == "" {
			continue
		}
		by, err := a.service.Authenticate(t.Context(), a.token(username))
		if err != nil {
			t.Fatal(err)
		}
		for _, area := range []string{alvsbyn, "2581", "9999"} {
			_, err := a.service.Changed(t.Context(), by, area)
			if may := domain.MayIn(by, domain.Listen, area); may != (err == nil) ||
				!may && !domain.IsCode(err, domain.NotFound) {
				t.Errorf("%s in %s: %v", role, area, err)
			}
		}
	}
}

// A draft exists for nobody but those who keep it: work that was attached to it would be work for
// something that colleagues cannot read.
func TestWorkIsNotForADraftsCommitment(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for username, area := range map[string]string{"polis": alvsbyn, "samordnare": alvsbyn} {
		to := a.somebody("hos-"+username, domain.Municipality, area)
		check := trafficCheck()
		check["commitmentIds"] = []any{to["draftCommitment"]}
		result := a.submit(username, check)[0].(map[string]any)
		if result["outcome"] != "REFUSED" {
			t.Errorf("%s attaches new work to a draft's commitment: %v", username, result)
		}
		id := a.accept(username, trafficCheck())
		input := map[string]any{"reason": "Fel åtagande", "commitmentIds": []any{to["draftCommitment"]}}
		a.do(username, "AmendActivity", map[string]any{"id": id, "revision": 1, "input": input}).succeeds().
			is("INVALID", "data", "activityAmend", "userErrors", 0, "code")
	}
}
