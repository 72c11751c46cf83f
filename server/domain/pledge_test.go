package domain

import (
	"testing"
	"time"
)

// whole is a pledge with everything in it and nothing wrong.
func whole() *Pledge {
	p := signed("2023-06-14", "2025-12-31")
	p.ID, p.Title, p.Area = "alvsbyn-2023-2025", "Medborgarlöfte 2023–2025", Area{
		Code:       "2560",
		Name:       "Älvsbyn",
		PoliceArea: "Piteå älvdal",
	}
	p.Introduction, p.TermText = []string{"Inledning"}, "Löftet gäller till 2025-12-31 eller tills nytt löfte ges."
	p.Basis = []Basis{{EvidenceCitizenDialogue, "Medborgardialog"}}
	p.Signatories = []Signatory{{"Andreas Nyberg", "Lokalpolisområdeschef", Police}}
	p.FollowUpRecipient = []ReportRecipient{LocalPoliceChief, Public}
	p.FocusAreas = []*FocusArea{
		{ID: "narkotika", Title: "Narkotika", Commitments: []*Commitment{
			{
				ID: "alvsbyn-2023-2025:hundsok", Text: "Hundsök i skolan två gånger per år.", Kind: Recurring,
				Responsible: []Party{Police},
				Target:      &Target{Count: 2, Period: Year}, ActivityTypes: []ActivityType{DogSearchType},
			},
			{
				ID: "alvsbyn-2023-2025:enkat", Text: "Drogvaneundersökning genomförs och följs upp.", Kind: Deliverable,
				Responsible: []Party{Municipality},
				Steps:       []*Step{{Key: "genomford", Title: "Genomförd"}, {Key: "uppfoljd", Title: "Uppföljd"}},
			},
		}},
		{ID: "problembilder", Title: "Lokala problembilder", Commitments: []*Commitment{
			{
				ID: "alvsbyn-2023-2025:bra", Text: "BRÅ sammankallas.", Kind: Conditional, Responsible: []Party{
					Municipality,
				},
				Condition: &Condition{AnsweredBy: AnsweredByCouncil},
			},
			{
				ID:            "alvsbyn-2023-2025:vald",
				Text:          "Arbeta enligt handlingsplan.",
				Kind:          Continuous,
				Responsible:   []Party{Municipality},
				Participating: []Party{CivilSociety},
			},
		}},
	}
	return p
}

func TestEachRuleOfAPledge(t *testing.T) {
	t.Parallel()
	dogs := func(p *Pledge) *Commitment { return p.FocusAreas[0].Commitments[0] }
	survey := func(p *Pledge) *Commitment { return p.FocusAreas[0].Commitments[1] }
	council := func(p *Pledge) *Commitment { return p.FocusAreas[1].Commitments[0] }
	for _, c := range []struct {
		name   string
		change func(*Pledge)
		fields string
	}{
		{"as it is", func(*Pledge) {}, ""},
		{"a draft", func(p *Pledge) { p.SignedOn = "" }, ""},
		{"a slug with capitals", func(p *Pledge) { rename(p, "Alvsbyn") }, "slug"},
		{"a slug with letters of ours", func(p *Pledge) { rename(p, "älvsbyn") }, "slug"},
		{"a slug with a colon", func(p *Pledge) { rename(p, "a:b") }, "slug"},
		{"no slug", func(p *Pledge) { rename(p, "") }, "slug"},
		{"no area", func(p *Pledge) { p.Area.Code, p.Record.Area = "", "" }, "area.code"},
		{"two areas", func(p *Pledge) { p.Record.Area = "2581" }, "area.code"},
		{"an area without a name", func(p *Pledge) { p.Area.Name = "" }, "area.name"},
		{"no title", func(p *Pledge) { p.Title = "" }, "title"},
		{"no first day", func(p *Pledge) { p.ValidFrom = "" }, "validFrom"},
		{"a last day that does not exist", func(p *Pledge) { p.ValidTo = "2025-02-30" }, "validTo"},
		{"backwards", func(p *Pledge) { p.ValidTo = "2023-06-13" }, "validTo"},
		{"one day", func(p *Pledge) { p.ValidTo = "2023-06-14" }, ""},
		{"signed on no day", func(p *Pledge) { p.SignedOn = "2023-06-31" }, "signedOn"},
		{"no focus area", func(p *Pledge) { p.FocusAreas = nil }, "focusAreas"},
		{"a signatory without a role", func(p *Pledge) { p.Signatories[0].Role = "" }, "signatories.0"},
		{"a signatory of an unknown party", func(p *Pledge) { p.Signatories[0].Party = "X" }, "signatories.0"},
		{"an unknown recipient", func(p *Pledge) { p.FollowUpRecipient[1] = "X" }, "followUpRecipients.1"},
		{"a focus area without a key", func(p *Pledge) { p.FocusAreas[1].ID = "" }, "focusAreas.1.key"},
		{"two focus areas with one key", func(p *Pledge) { p.FocusAreas[1].ID = "narkotika" }, "focusAreas.1.key"},
		{"a focus area without a title", func(p *Pledge) { p.FocusAreas[1].Title = "" }, "focusAreas.1.title"},
		{"a focus area without commitments", func(p *Pledge) {
			p.FocusAreas[1].Commitments = nil
		}, "focusAreas.1.commitments"},
		{"a commitment of another pledge", func(p *Pledge) {
			survey(p).ID = "pitea:enkat"
		}, "focusAreas.0.commitments.1.key"},
		{"two commitments with one key", func(p *Pledge) {
			council(p).ID = dogs(p).ID
		}, "focusAreas.1.commitments.0.key"},
		{"no wording", func(p *Pledge) { dogs(p).Text = "" }, "focusAreas.0.commitments.0.text"},
		{"nobody has promised", func(p *Pledge) {
			dogs(p).Responsible = nil
		}, "focusAreas.0.commitments.0.responsible"},
		{"an unknown party takes part", func(p *Pledge) {
			dogs(p).Participating = []Party{"X"}
		}, "focusAreas.0.commitments.0.participating.0"},
		{"an unknown activity type", func(p *Pledge) {
			dogs(p).ActivityTypes = []ActivityType{
				DogSearchType, "X",
			}
		}, "focusAreas.0.commitments.0.activityTypes.1"},
		{"an unknown kind", func(p *Pledge) { dogs(p).Kind = "SOMETIMES" }, "focusAreas.0.commitments.0.kind"},
		{"recurring without a target", func(p *Pledge) { dogs(p).Target = nil }, "focusAreas.0.commitments.0.target"},
		{"recurring with nothing that counts", func(p *Pledge) {
			dogs(p).ActivityTypes = nil
		}, "focusAreas.0.commitments.0.activityTypes"},
		{"no times a year", func(p *Pledge) { dogs(p).Target.Count = 0 }, "focusAreas.0.commitments.0.target.count"},
		{"a thousand times a year", func(p *Pledge) { dogs(p).Target.Count = 1000 }, ""},
		{"more than a thousand times a year", func(p *Pledge) {
			dogs(p).Target.Count = 1001
		}, "focusAreas.0.commitments.0.target.count"},
		{"an unknown period", func(p *Pledge) {
			dogs(p).Target.Period = "DECADE"
		}, "focusAreas.0.commitments.0.target.period"},
		{"what a visit must contain", func(p *Pledge) {
			dogs(p).Target.Requires = []Requirement{
				RequiresInformation, RequiresTraining,
			}
		}, ""},
		{"an unknown requirement", func(p *Pledge) {
			dogs(p).Target.Requires = []Requirement{
				RequiresTraining, "X",
			}
		}, "focusAreas.0.commitments.0.target.requires.1"},
		{"a deliverable without steps", func(p *Pledge) { survey(p).Steps = nil }, "focusAreas.0.commitments.1.steps"},
		{"a step without a key", func(p *Pledge) {
			survey(p).Steps[1].Key = ""
		}, "focusAreas.0.commitments.1.steps.1.key"},
		{"two steps with one key", func(p *Pledge) {
			survey(p).Steps[1].Key = "genomford"
		}, "focusAreas.0.commitments.1.steps.1.key"},
		{"a step without a title", func(p *Pledge) {
			survey(p).Steps[0].Title = ""
		}, "focusAreas.0.commitments.1.steps.0.title"},
		{"conditional without a condition", func(p *Pledge) {
			council(p).Condition = nil
		}, "focusAreas.1.commitments.0.condition"},
		{"a condition of an unknown theme", func(p *Pledge) {
			council(p).Condition.Theme = "X"
		}, "focusAreas.1.commitments.0.condition.theme"},
		{"a condition that nothing answers", func(p *Pledge) {
			council(p).Condition.AnsweredBy = ""
		}, "focusAreas.1.commitments.0.condition.answeredBy"},
		{"a year to convene", func(p *Pledge) { council(p).Condition.ConveneWithinDays = 366 }, ""},
		{"more than a year to convene", func(p *Pledge) {
			council(p).Condition.ConveneWithinDays = 367
		}, "focusAreas.1.commitments.0.condition.conveneWithinDays"},
		{"everything at once", func(p *Pledge) {
			*p = Pledge{}
		}, "slug area.code area.name title validFrom validTo focusAreas"},
	} {
		p := whole()
		c.change(p)
		if got := fieldsOf(t, p.Validate()); got != c.fields {
			t.Errorf("%s: refused at %q, want %q", c.name, got, c.fields)
		}
	}
}

// rename gives the pledge a slug, and its commitments with it.
func rename(p *Pledge, slug string) {
	for _, c := range p.Commitments() {
		c.ID = slug + c.ID[len(p.ID):]
	}
	p.ID = slug
}

func TestThePledgesLife(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		p      *Pledge
		day    Date
		status PledgeStatus
		covers bool
	}{
		{"a draft", &Pledge{ValidFrom: "2023-06-14", ValidTo: "2025-12-31"}, "2024-01-01", PledgeDraft, false},
		{"signed, and has not begun", alvsbyn(), "2023-06-13", PledgeActive, false},
		{"the first day", alvsbyn(), "2023-06-14", PledgeActive, true},
		{"the last day", alvsbyn(), "2025-12-31", PledgeActive, true},
		{"the day after", alvsbyn(), "2026-01-01", PledgeRunningOn, true},
		{"years after", alvsbyn(), "2030-01-01", PledgeRunningOn, true},
		{"the day after, when it does not run on", ending(
			"2023-06-14", "2025-12-31",
		), "2026-01-01", PledgeClosed, false},
		{"the day before the new one", replaced(alvsbyn(), "2026-05-01"), "2026-04-30", PledgeRunningOn, true},
		{"the new one's first day", replaced(alvsbyn(), "2026-05-01"), "2026-05-01", PledgeClosed, false},
		{"replaced before its end", replaced(alvsbyn(), "2025-05-01"), "2025-05-01", PledgeClosed, false},
		{"before it was replaced", replaced(alvsbyn(), "2025-05-01"), "2025-04-30", PledgeActive, true},
	} {
		if got := c.p.StatusOn(c.day); got != c.status || c.p.Covers(c.day) != c.covers {
			t.Errorf("%s: %s, covers %t", c.name, got, c.p.Covers(c.day))
		}
	}
}

func TestSignedContentIsWhatWasSignedAndNotWhatCameAfter(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*Pledge){
		"nothing": func(*Pledge) {},
		"the revision": func(p *Pledge) {
			p.Revision, p.UpdatedAt, p.History = 7, time.Now(), []HistoryEntry{{Action: "import"}}
		},
		"the replacement": func(p *Pledge) { p.ReplacedOn = "2026-05-01" },
		"an explanation":  func(p *Pledge) { p.Commitments()[0].Explanations = []Explanation{{Text: "Sjukdom."}} },
		"a step": func(p *Pledge) {
			*p.Commitments()[1].Steps[0] = Step{"genomford", "Genomförd", "2024-05-01", "https://example.se", "Klar."}
		},
		"empty lists": func(p *Pledge) {
			p.FollowUpText, p.Commitments()[0].Participating, p.Commitments()[0].Steps = []string{}, []Party{},
				[]*Step{}
		},
		"empty requirement": func(p *Pledge) { p.Commitments()[0].Target.Requires = []Requirement{} },
	} {
		p := whole()
		change(p)
		if !whole().SignedEqual(p) || !p.SignedEqual(whole()) {
			t.Errorf("%s makes it another pledge", name)
		}
	}
	for name, change := range map[string]func(*Pledge){
		"the title":          func(p *Pledge) { p.Title = "Nytt" },
		"the term":           func(p *Pledge) { p.ValidTo = "2026-12-31" },
		"running on":         func(p *Pledge) { p.RunsUntilReplaced = false },
		"the day of signing": func(p *Pledge) { p.SignedOn = "2023-06-15" },
		"the predecessor":    func(p *Pledge) { p.Predecessor = "alvsbyn-2020" },
		"the introduction":   func(p *Pledge) { p.Introduction[0] += "." },
		"a signatory":        func(p *Pledge) { p.Signatories[0].Name = "Någon annan" },
		"a recipient":        func(p *Pledge) { p.FollowUpRecipient = p.FollowUpRecipient[:1] },
		"a basis":            func(p *Pledge) { p.Basis[0].Text = "Dialog" },
		"a focus area":       func(p *Pledge) { p.FocusAreas[0].Introduction = "Ny" },
		"the order":          func(p *Pledge) { p.FocusAreas[0], p.FocusAreas[1] = p.FocusAreas[1], p.FocusAreas[0] },
		"a wording":          func(p *Pledge) { p.Commitments()[0].Text += "!" },
		"a target":           func(p *Pledge) { p.Commitments()[0].Target.Count = 1 },
		"who has promised":   func(p *Pledge) { p.Commitments()[0].Responsible = []Party{Municipality} },
		"what counts": func(p *Pledge) {
			p.Commitments()[0].ActivityTypes = append(p.Commitments()[0].ActivityTypes, OtherType)
		},
		"a step's title":       func(p *Pledge) { p.Commitments()[1].Steps[0].Title = "Gjord" },
		"a condition":          func(p *Pledge) { p.Commitments()[2].Condition.ConveneWithinDays = 60 },
		"a commitment is gone": func(p *Pledge) { p.FocusAreas[1].Commitments = p.FocusAreas[1].Commitments[:1] },
	} {
		p := whole()
		change(p)
		if whole().SignedEqual(p) || p.SignedEqual(whole()) {
			t.Errorf("%s may change in a signed pledge", name)
		}
	}
}

func TestComparingPledgesChangesNeither(t *testing.T) {
	t.Parallel()
	p := whole()
	p.ReplacedOn, p.Commitments()[1].Steps[0].DoneOn = "2026-05-01", "2024-05-01"
	p.SignedEqual(whole())
	if p.ReplacedOn != "2026-05-01" || p.Commitments()[1].Steps[0].DoneOn != "2024-05-01" {
		t.Error("what came after the signing is gone")
	}
}

func TestACommitmentIsFoundByItsID(t *testing.T) {
	t.Parallel()
	p := whole()
	if c := p.Commitment("alvsbyn-2023-2025:bra"); c == nil || c.Kind != Conditional {
		t.Errorf("found %+v", c)
	}
	if p.Commitment("alvsbyn-2023-2025:x") != nil || p.Commitment("") != nil {
		t.Error("a commitment that is not there is found")
	}
	if PledgeIDOf("alvsbyn-2023-2025:bra") != p.ID || PledgeIDOf("x") != "x" || p.Slug() != p.ID ||
		len(p.FollowUpRecipients()) != 2 {
		t.Error("the pledge of a commitment")
	}
}
