package graph_test

import (
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/graph/generated"
	"loftet/server/domain"
	"loftet/server/seed"
	"loftet/server/store"
)

// write is one write that must be told and kept.
type write struct {
	// prepare makes what the write needs, and returns the record's id and how to write it.
	prepare func(a *api) (id string, do func() answer)
	noun    domain.Noun
	// records is the collection of the record, which holds its own history. Empty: the area's audit
	// log tells of the write.
	records string
	// by is who the history says it was.
	by string
	// silent is why nobody is told; empty for what is told.
	silent string
	// nameless is why the history does not say who it was; empty for what it says.
	nameless string
	// once is why the same write again is another write; empty for what can be sent again.
	once string
}

// writes are all mutations. One that is added to the schema is added here, told and kept, or with
// the reason why not.
var writes = map[string]write{
	"activitiesSubmit": {
		noun:    domain.NounActivity,
		records: "activities",
		by:      "polis",
		prepare: func(a *api) (string, func() answer) {
			check := trafficCheck()
			return check["id"].(string), func() answer { return a.do("polis", "SubmitActivities", batch(check)) }
		},
	},
	"activitiesImport": {
		noun:    domain.NounActivity,
		records: "activities",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			check := trafficCheck()
			return check["id"].(string), func() answer {
				return a.query("samordnare", importWork, fromFile("polis", check))
			}
		},
	},
	"activityAmend": {
		noun:    domain.NounActivity,
		records: "activities",
		by:      "polis",
		prepare: func(a *api) (string, func() answer) {
			id := a.accept("polis", trafficCheck())
			input := map[string]any{"reason": "Fel plats", "place": map[string]any{"name": "Korsträsk"}}
			return id, func() answer {
				return a.do("polis", "AmendActivity", map[string]any{"id": id, "revision": 1, "input": input})
			}
		},
	},
	"activityReview": {
		noun:    domain.NounActivity,
		records: "activities",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			id := a.accept("polis", trafficCheck())
			return id, func() answer {
				return a.do(
					"samordnare",
					"ReviewActivity",
					map[string]any{"id": id, "revision": 1, "status": "CONFIRMED"},
				)
			}
		},
	},
	"plannedActivitySave": {
		noun:    domain.NounPlannedActivity,
		records: "plannedactivities",
		by:      "polis",
		prepare: func(a *api) (string, func() answer) {
			id := uuid.NewString()
			return id, func() answer { return a.plan("polis", id, nil, planned("2025-07-20")) }
		},
	},
	"plannedCalendarMake": {
		by: "polis", silent: "an address is told to nobody",
		once: "whoever asks again has lost the address, and gets another",
		prepare: func(a *api) (string, func() answer) {
			a.token("polis")
			return a.accountID("polis"), func() answer { return a.makeCalendar("polis") }
		},
	},
	"plannedCalendarRevoke": {
		by: "polis", silent: "an address is told to nobody",
		prepare: func(a *api) (string, func() answer) {
			a.makeCalendar("polis").succeeds()
			return a.accountID("polis"), func() answer {
				return a.query("polis", `mutation { plannedCalendarRevoke { userErrors { message } } }`, nil)
			}
		},
	},
	"pickupPointSave": {
		noun:    domain.NounPickupPoint,
		records: "pickuppoints",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			id := uuid.NewString()
			input := map[string]any{"area": alvsbyn, "name": "Påhittat ombud"}
			return id, func() answer {
				return a.do("samordnare", "SavePickupPoint", map[string]any{"id": id, "input": input})
			}
		},
	},
	"problemSave": {
		noun:    domain.NounProblem,
		records: "problems",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			id := uuid.NewString()
			input := map[string]any{
				"area":     alvsbyn,
				"theme":    "THEFT",
				"title":    "Stölder på byggen",
				"raisedOn": "2025-05-01",
			}
			return id, func() answer {
				return a.do("samordnare", "SaveProblem", map[string]any{"id": id, "input": input})
			}
		},
	},
	"measureSave": {
		noun:    domain.NounMeasure,
		records: "measures",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			id, input := uuid.NewString(), lamps(a.problem(noise()))
			return id, func() answer {
				return a.do("samordnare", "SaveMeasure", map[string]any{"id": id, "input": input})
			}
		},
	},
	"councilMeetingSave": {
		noun:    domain.NounMeeting,
		records: "councilmeetings",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			id := uuid.NewString()
			return id, func() answer {
				return a.do("samordnare", "SaveCouncilMeeting", map[string]any{
					"id": id, "input": council("2025-06-10"),
				})
			}
		},
	},
	"decisionDone": {
		noun:    domain.NounMeeting,
		records: "councilmeetings",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			id := a.council(council("2025-06-10"))
			return id, func() answer { return a.decided(id, darkID, "2025-06-20") }
		},
	},
	"accessReviewSave": {
		noun:    domain.NounAccessReview,
		records: "accessreviews",
		by:      "chef",
		prepare: func(a *api) (string, func() answer) {
			return "2560:POLICE:1", func() answer { return a.answerAccess("chef", 0, "CONFIRMED", "polis") }
		},
	},
	"accessReviewClose": {
		noun:    domain.NounAccessReview,
		records: "accessreviews",
		by:      "chef",
		prepare: func(a *api) (string, func() answer) {
			a.answerAccess("chef", 0, "CONFIRMED", "polisadmin").succeeds()
			a.answerAccess("chef", 1, "REMOVED", "polis", "polis2").succeeds()
			return "2560:POLICE:1", func() answer { return a.closeAccess("chef", 2) }
		},
	},
	"indicatorSave": {
		noun:    domain.NounIndicator,
		records: "indicators",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			id := uuid.NewString()
			input := map[string]any{
				"area":         alvsbyn,
				"title":        "Trygga ute",
				"source":       "Påhittad",
				"unit":         "procent",
				"better":       "HIGHER",
				"observations": []any{},
			}
			const save = `mutation($id: ID!, $input: IndicatorInput!) { indicatorSave(id: $id, input: $input) { userErrors { code message } } }`
			return id, func() answer { return a.query("samordnare", save, map[string]any{"id": id, "input": input}) }
		},
	},
	"commitmentStepSave": {
		noun:    domain.NounPledge,
		records: "pledges",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			c := a.commitment("hotellkurage och huskurage")
			const save = `mutation($c: ID!, $k: String!, $i: StepInput!) { commitmentStepSave(commitmentId: $c, key: $k, input: $i) { userErrors { code } } }`
			input := map[string]any{"doneOn": "2025-06-01", "note": "Beslutat i nämnden"}
			return pledgeOf(c), func() answer {
				return a.query(
					"samordnare",
					save,
					map[string]any{"c": c["id"], "k": c["steps"].([]any)[0].(map[string]any)["key"], "i": input},
				)
			}
		},
	},
	"commitmentEasyTextSave": {
		noun:    domain.NounPledge,
		records: "pledges",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			c := a.commitment("Trafikkontroller på")
			return pledgeOf(c), func() answer {
				return a.query(
					"samordnare",
					saveEasyText,
					map[string]any{"id": c["id"], "revision": 1, "text": "Polisen kontrollerar trafiken."},
				)
			}
		},
	},
	"periodDecide": {
		noun:    domain.NounPledge,
		records: "pledges",
		by:      "chef",
		prepare: func(a *api) (string, func() answer) {
			problem, c := a.problem(noise()), a.commitment("sammankallas vid uppkomna")
			return pledgeOf(c), func() answer {
				return a.decidePeriod("chef", c["id"], problem, "MISSED", "Rådet mötte inte om det.")
			}
		},
	},
	"periodExplain": {
		noun:    domain.NounPledge,
		records: "pledges",
		by:      "chef",
		prepare: func(a *api) (string, func() answer) {
			c := a.commitment("Kontroll minst en gång per år")
			variables := map[string]any{
				"commitmentId": c["id"],
				"periodStart":  "2024-01-01",
				"text":         "Kontrollen ställdes in och hålls i år.",
			}
			return pledgeOf(c), func() answer { return a.do("chef", "ExplainPeriod", variables) }
		},
	},
	"periodsExplain": {
		noun:    domain.NounPledge,
		records: "pledges",
		by:      "chef",
		prepare: func(a *api) (string, func() answer) {
			c := a.commitment("Kontroll minst en gång per år")
			variables := map[string]any{
				"commitmentId": c["id"],
				"periodStarts": []string{"2023-06-14", "2024-01-01"},
				"text":         "Kontrollerna ställdes in och hålls i år.",
			}
			return pledgeOf(c), func() answer { return a.query("chef", explainMany, variables) }
		},
	},
	"deviceSignOut": {noun: domain.NounDevice, by: "samordnare", prepare: func(a *api) (string, func() answer) {
		a.accept("polis", trafficCheck())
		id := a.do("samordnare", "WaitingPhones", map[string]any{"area": alvsbyn}).
			at("data", "devices", "nodes", 0, "id").(string)
		const signOut = `mutation($id: ID!) { deviceSignOut(id: $id) { userErrors { code } } }`
		return id, func() answer { return a.query("samordnare", signOut, map[string]any{"id": id}) }
	}},
	"dialogueSave": {
		noun:    domain.NounDialogue,
		records: "dialogues",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			id := uuid.NewString()
			return id, func() answer {
				return a.saveDialogue("samordnare", id, nil, dialogue("CITIZEN", "Trygg sommar"))
			}
		},
	},
	"feedbackSubmit": {
		noun:     domain.NounFeedback,
		records:  "feedback",
		nameless: "a citizen has no name here",
		prepare: func(a *api) (string, func() answer) {
			in := synpunkt("Det körs fort förbi lekparken på kvällarna.")
			return in["id"].(string), func() answer { return a.sendFeedback(in) }
		},
	},
	"feedbackModerate": {
		noun:    domain.NounFeedback,
		records: "feedback",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			id := a.received()
			return id, func() answer {
				return a.do(
					"samordnare",
					"ModerateFeedback",
					map[string]any{"id": id, "revision": 1, "input": map[string]any{"status": "PUBLISHED"}},
				)
			}
		},
	},
	"feedbackModerateMany": {
		noun:    domain.NounFeedback,
		records: "feedback",
		by:      "chef",
		prepare: func(a *api) (string, func() answer) {
			id := a.received()
			items := []any{map[string]any{"id": a.received(), "revision": 1}, map[string]any{"id": id, "revision": 1}}
			return id, func() answer {
				return a.query(
					"chef",
					moderateMany,
					map[string]any{
						"items": items,
						"input": map[string]any{"status": "NOT_PUBLISHED", "reason": "SPAM"},
					},
				)
			}
		},
	},
	"feedbackReply": {
		noun:    domain.NounFeedback,
		records: "feedback",
		by:      "chef",
		prepare: func(a *api) (string, func() answer) {
			id := a.received()
			return id, func() answer {
				return a.do("chef", "ReplyToFeedback", map[string]any{"id": id, "text": "Tack, vi ser på det."})
			}
		},
	},
	"replyTemplateSave": {
		noun:    domain.NounReplyTemplate,
		records: "replytemplates",
		by:      "chef",
		prepare: func(a *api) (string, func() answer) {
			return alvsbyn, func() answer {
				return a.query(
					"chef",
					saveTemplate,
					map[string]any{"revision": 0, "theme": "TRAFFIC", "outcome": "INCLUDED", "text": "Tack!"},
				)
			}
		},
	},
	"wordsRemove": {
		noun:    domain.NounActivity,
		records: "activities",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			check := trafficCheck()
			check["summary"] = "Vi talade med en namngiven person."
			id := a.accept("polis", check)
			return id, func() answer {
				return a.query("samordnare", removeWords, map[string]any{
					"noun": "ACTIVITY", "id": id, "revision": 1, "words": "en namngiven person",
				})
			}
		},
	},
	"localitiesSave": {
		noun:    domain.NounLocalities,
		records: "localities",
		by:      "samordnare",
		prepare: func(a *api) (string, func() answer) {
			return alvsbyn, func() answer {
				return a.query("samordnare", saveLocalities, map[string]any{
					"revision": 0, "names": []any{"Vidsel", "Väg 94"},
				})
			}
		},
	},
	"noticeSave": {
		noun:    domain.NounNotice,
		records: "notices",
		by:      "admin",
		prepare: func(a *api) (string, func() answer) {
			variables := map[string]any{
				"area":     alvsbyn,
				"kind":     "PUBLIC_RECORDS",
				"revision": 0,
				"input":    map[string]any{"text": "Ring växeln och fråga efter löftet."},
			}
			return domain.NoticeID(
				alvsbyn,
				domain.PublicRecordsNotice,
			), func() answer { return a.query("admin", saveNotice, variables) }
		},
	},
	"userInviteAgain": {
		once: "the lost answer had the only link: again is a new one",
		noun: domain.NounUser, records: "users", by: "admin",
		prepare: func(a *api) (string, func() answer) {
			id := a.accountID("falt")
			return id, func() answer {
				return a.query(
					"admin", `mutation($id: ID!) { userInviteAgain(id: $id) { userErrors { code message } } }`,
					map[string]any{"id": id},
				)
			}
		},
	},
	"userDisable": {
		noun: domain.NounUser, records: "users", by: "admin",
		prepare: func(a *api) (string, func() answer) {
			id := a.accountID("falt")
			return id, func() answer {
				return a.query(
					"admin",
					`mutation($id: ID!) { userDisable(id: $id, reason: "Har slutat") { userErrors { code message } } }`,
					map[string]any{"id": id},
				)
			}
		},
	},
	"userRetire": {
		noun: domain.NounUser, records: "users", by: "admin",
		prepare: func(a *api) (string, func() answer) {
			id := a.accountID("falt")
			return id, func() answer {
				return a.query(
					"admin",
					`mutation($id: ID!) { userRetire(id: $id, reason: "Har slutat") { userErrors { code message } } }`,
					map[string]any{"id": id},
				)
			}
		},
	},
	"userEnable": {
		noun: domain.NounUser, records: "users", by: "admin",
		prepare: func(a *api) (string, func() answer) {
			id := a.accountID("falt")
			a.do("admin", "DisableUser", map[string]any{"id": id, "reason": "Tjänstledig"}).succeeds()
			return id, func() answer {
				return a.query(
					"admin",
					`mutation($id: ID!) { userEnable(id: $id, reason: "Tillbaka") { userErrors { code message } } }`,
					map[string]any{"id": id},
				)
			}
		},
	},
	"userSave": {
		noun: domain.NounUser, records: "users", by: "admin",
		prepare: func(a *api) (string, func() answer) {
			id := a.accountID("falt")
			return id, func() answer {
				return a.do("admin", "SaveUser", map[string]any{
					"id": id, "revision": 1, "input": account("falt", "COORDINATOR"),
				})
			}
		},
	},
	"userInvite": {
		once: "the lost answer had the only link: again is a new one",
		noun: domain.NounUser, records: "users", by: "admin",
		prepare: func(a *api) (string, func() answer) {
			invite := func() answer {
				return a.do("admin", "InviteUser", map[string]any{"input": account("ny", "OFFICER")})
			}
			return invite().succeeds().at("data", "userInvite", "user", "id").(string), invite
		},
	},
	"userInviteMany": {
		once: "the lost answer had the only links: again is new ones",
		noun: domain.NounUser, records: "users", by: "admin",
		prepare: func(a *api) (string, func() answer) {
			id := a.do("admin", "InviteUser", map[string]any{"input": account("ny", "OFFICER")}).
				at("data", "userInvite", "user", "id").(string)
			return id, func() answer {
				return a.query("admin", inviteMany, map[string]any{
					"csv":    "username;role;party;unit;areas\nny;OFFICER;MUNICIPALITY;Påhittad enhet;2560",
					"dryRun": false,
				})
			}
		},
	},
	"invitationAccept": {
		noun: domain.NounUser, records: "users", by: "ny",
		prepare: func(a *api) (string, func() answer) {
			invited := a.do("admin", "InviteUser", map[string]any{"input": account("ny", "OFFICER")})
			return invited.at("data", "userInvite", "user", "id").(string), func() answer {
				return a.acceptInvitation(invited)
			}
		},
	},
	"passwordChange": {
		noun: domain.NounUser, records: "users", by: "falt",
		prepare: func(a *api) (string, func() answer) {
			id := a.accountID("falt")
			return id, func() answer {
				return a.do("falt", "ChangePassword", map[string]any{
					"current": seed.DemoPassword, "new": "vinter i Korsträsk",
				})
			}
		},
	},
	"sessionEnd": {
		by: "admin", silent: "the record of an account does not change: whoever ended the sign-in has the answer",
		prepare: func(a *api) (string, func() answer) {
			id := a.accountID("falt")
			if _, err := a.service.At(
				summer.Add(-time.Minute),
			).SignIn(a.t.Context(), signInAs("falt", "")); err != nil {
				a.t.Fatal(err)
			}
			return id, func() answer {
				return a.query(
					"admin", `mutation($id: ID!) { sessionEnd(userId: $id) { endedSessions userErrors { code } } }`,
					map[string]any{"id": id},
				)
			}
		},
	},
	"apiTokenCreate": {
		once:    "the lost answer had the only secret",
		records: "apitokens",
		by:      "analytiker",
		silent:  "a key is its owner's own: no page of the area shows it",
		prepare: func(a *api) (string, func() answer) {
			id := uuid.NewString()
			return id, func() answer {
				return a.query("analytiker", createToken, map[string]any{"id": id, "input": tokenInput()})
			}
		},
	},
	"apiTokenRevoke": {
		records: "apitokens",
		by:      "admin",
		silent:  "a key is its owner's own: no page of the area shows it",
		prepare: func(a *api) (string, func() answer) {
			_, id := a.key("analytiker", tokenInput())
			return id, func() answer {
				return a.query(
					"admin",
					`mutation($id: ID!) { apiTokenRevoke(id: $id) { userErrors { code } } }`,
					map[string]any{"id": id},
				)
			}
		},
	},
}

func pledgeOf(commitment map[string]any) string {
	return domain.PledgeIDOf(commitment["id"].(string))
}

// received has feedback received, and returns its id.
func (a *api) received() string {
	a.t.Helper()
	in := synpunkt("Det är mörkt vid busstationen, nummer " + uuid.NewString()[:4])
	a.receive(in)
	return in["id"].(string)
}

func TestEveryWriteIsToldAndKept(t *testing.T) {
	t.Parallel()
	fields := generated.NewExecutableSchema(generated.Config{}).Schema().Mutation.Fields
	for _, field := range fields {
		w, ok := writes[field.Name]
		if !ok {
			t.Errorf("%s is not among the writes that are told and kept", field.Name)
			continue
		}
		t.Run(field.Name, func(t *testing.T) {
			t.Parallel()
			w.check(newAPI(t))
		})
	}
	if len(fields) != len(writes) {
		t.Errorf("%d mutations and %d writes", len(fields), len(writes))
	}
}

func (w write) check(a *api) {
	a.t.Helper()
	id, do := w.prepare(a)
	before, logged := a.historyOf(w.records, id), a.logged(id)
	by := domain.Actor{UserID: "listener", Username: "samordnare", Role: domain.Coordinator, Areas: []string{alvsbyn}}
	switch w.noun {
	case domain.NounUser: // told to those who keep accounts
		by.Role, by.Party = domain.Admin, domain.Municipality
	case domain.NounAccessReview: // told to those who go through them
		by.Role, by.Party = domain.Chief, domain.Police
	}
	signals, err := a.service.Changed(a.t.Context(), by, alvsbyn)
	if err != nil {
		a.t.Fatal(err)
	}
	do().succeeds().hasNot(`"userErrors":[{`)
	if told := countOf(signals, w.noun, id); w.silent == "" && told != 1 || w.silent != "" && told != 0 {
		a.t.Errorf("told %d times of %s %s", told, w.noun, id)
	}
	if w.silent == "" && !a.findsChange(w.noun, id) {
		a.t.Errorf("another process does not find %s %s in the database", w.noun, id)
	}
	if w.records == "" {
		if lines := a.logged(id); len(lines) != len(logged)+1 || lines[0] != w.by {
			a.t.Errorf("the audit log: %v, before it %v", lines, logged)
		}
		return
	}
	after := a.historyOf(w.records, id)
	if w.nameless != "" {
		if len(after) != 0 {
			a.t.Errorf("the history names %v", after)
		}
		return
	}
	if len(after) != len(before)+1 || after[len(after)-1] != w.by {
		a.t.Errorf("the history: %v, before it %v", after, before)
	}
}

// countOf is how many of the signals that wait are of a record.
func countOf(signals <-chan *domain.Change, noun domain.Noun, id string) (n int) {
	for {
		select {
		case c := <-signals:
			if c.ID == id && (noun == "" || c.Noun == noun) {
				n++
			}
		default:
			return n
		}
	}
}

// findsChange reports whether a process that did not write the record finds that it was written.
func (a *api) findsChange(noun domain.Noun, id string) (found bool) {
	a.t.Helper()
	other, err := store.Open(a.t.Context(), a.engine)
	if err != nil {
		a.t.Fatal(err)
	}
	err = other.ChangesSince(
		a.t.Context(),
		alvsbyn,
		summer.Add(-time.Minute),
		func(c domain.Change) { found = found || c.Noun == noun && c.ID == id },
	)
	if err != nil {
		a.t.Fatal(err)
	}
	return found
}

// historyOf are those who wrote a record, in order; none when it is not there.
func (a *api) historyOf(collection, id string) (by []string) {
	a.t.Helper()
	if collection == "" {
		return nil
	}
	var record struct {
		History []domain.HistoryEntry `bson:"history"`
	}
	if err := a.engine.Get(a.t.Context(), collection, id, &record); err != nil {
		return nil
	}
	for _, line := range record.History {
		by = append(by, line.By)
	}
	return by
}

// logged are those whom the area's audit log names beside a record, latest first.
func (a *api) logged(id string) (by []string) {
	a.t.Helper()
	for _, line := range a.do("admin", "Audit", map[string]any{
		"area": alvsbyn, "first": 100,
	}).succeeds().list("data", "auditEntries", "nodes") {
		if line := line.(map[string]any); line["recordId"] == id {
			by = append(by, line["actor"].(string))
		}
	}
	return by
}

func TestWhatCitizensWriteIsToldToThoseWhoReadIt(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	hear := func(role domain.Role) <-chan *domain.Change {
		t.Helper()
		signals, err := a.service.Changed(
			t.Context(),
			domain.Actor{UserID: string(role), Role: role, Areas: []string{alvsbyn}},
			alvsbyn,
		)
		if err != nil {
			t.Fatal(err)
		}
		return signals
	}
	chief, officer, analyst := hear(domain.Chief), hear(domain.Officer), hear(domain.Analyst)
	id := a.received()
	a.query("samordnare", saveTemplate, map[string]any{
		"revision": 0, "theme": "TRAFFIC", "outcome": "INCLUDED", "text": "Tack!",
	}).
		succeeds()
	if c := <-chief; c.Noun != domain.NounFeedback || c.ID != id {
		t.Errorf("the chief heard %v", c)
	}
	for who, signals := range map[string]<-chan *domain.Change{"an officer": officer, "an analyst": analyst} {
		if n := len(signals); n != 0 {
			t.Errorf("%s heard %d signals, the first %v", who, n, <-signals)
		}
	}
}
