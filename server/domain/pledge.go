package domain

import (
	"regexp"
	"slices"
	"strings"
)

// Party is one side of a pledge, or somebody who takes part.
type Party string

// The parties.
const (
	Police         Party = "POLICE"
	Municipality   Party = "MUNICIPALITY"
	OtherAuthority Party = "OTHER_AUTHORITY"
	CivilSociety   Party = "CIVIL_SOCIETY"
	Business       Party = "BUSINESS"
)

// Parties are all parties in the order people are shown them.
var Parties = []Party{Police, Municipality, OtherAuthority, CivilSociety, Business}

// IsValid reports whether the party is one of those above.
func (p Party) IsValid() bool { return slices.Contains(Parties, p) }

// PledgeStatus is where a pledge is in its life. It follows from the dates and is never stored.
type PledgeStatus string

// A pledge's life.
const (
	PledgeDraft     PledgeStatus = "DRAFT"
	PledgeActive    PledgeStatus = "ACTIVE"
	PledgeRunningOn PledgeStatus = "RUNNING_ON" // past its end, and runs until a new one is given
	PledgeClosed    PledgeStatus = "CLOSED"
)

// ReportRecipient is somebody that the pledge says is told how it goes.
type ReportRecipient string

// The recipients of follow-up.
const (
	LocalPoliceChief       ReportRecipient = "LOCAL_POLICE_CHIEF"
	CrimePreventionCouncil ReportRecipient = "CRIME_PREVENTION_COUNCIL"
	PublicHealthCouncil    ReportRecipient = "PUBLIC_HEALTH_COUNCIL"
	Public                 ReportRecipient = "PUBLIC"
)

// IsValid reports whether the recipient is one of those above.
func (r ReportRecipient) IsValid() bool {
	return slices.Contains([]ReportRecipient{LocalPoliceChief, CrimePreventionCouncil, PublicHealthCouncil, Public}, r)
}

// EvidenceKind is what a pledge is made from.
type EvidenceKind string

// The three processes behind a pledge.
const (
	EvidenceCitizenDialogue  EvidenceKind = "CITIZEN_DIALOGUE"
	EvidenceEmployeeDialogue EvidenceKind = "EMPLOYEE_DIALOGUE"
	EvidenceStatistics       EvidenceKind = "STATISTICS"
)

// Pledge is a citizens' pledge (medborgarlöfte) as it was signed, with what has been said of its
// periods since. The id is the slug. Wording, targets and dates do not change once it is signed.
type Pledge struct {
	Record            `bson:",inline"`  // its id is the slug: "alvsbyn-2023-2025"
	Area              Area              `bson:"areaInfo"`
	Title             string            `bson:"title"`
	Introduction      []string          `bson:"introduction"` // paragraphs, as signed
	Basis             []Basis           `bson:"basis"`
	ValidFrom         Date              `bson:"validFrom"`
	ValidTo           Date              `bson:"validTo"`
	RunsUntilReplaced bool              `bson:"runsUntilReplaced"`
	TermText          string            `bson:"termText"` // as signed: "Löftet gäller till …"
	FollowUpText      []string          `bson:"followUpText"`
	SignedOn          Date              `bson:"signedOn,omitempty"` // empty: a draft
	ReplacedOn        Date              `bson:"-"`                  // the successor's first day, found when it is read
	Predecessor       string            `bson:"predecessor,omitempty"`
	Signatories       []Signatory       `bson:"signatories"`
	FollowUpRecipient []ReportRecipient `bson:"followUpRecipients"`
	FocusAreas        []*FocusArea      `bson:"focusAreas"`
}

// Basis is one of the processes that a pledge was made from, in the words that were signed.
type Basis struct {
	Kind EvidenceKind `bson:"kind"`
	Text string       `bson:"text"`
}

// Signatory is somebody who signed, as the pledge has it.
type Signatory struct {
	Name  string `bson:"name"`
	Role  string `bson:"role"`
	Party Party  `bson:"party"`
}

// FocusArea is one heading of a pledge (inriktning).
type FocusArea struct {
	ID           string        `bson:"id"`
	Title        string        `bson:"title"`
	Introduction string        `bson:"introduction"`
	Commitments  []*Commitment `bson:"commitments"`
}

// Slug is the pledge's name in addresses.
func (p *Pledge) Slug() string { return p.ID }

// FollowUpRecipients are those who are told how it goes.
func (p *Pledge) FollowUpRecipients() []ReportRecipient { return p.FollowUpRecipient }

// StatusOn is the pledge's status on a day.
func (p *Pledge) StatusOn(day Date) PledgeStatus {
	switch {
	case p.SignedOn == "":
		return PledgeDraft
	case p.ReplacedOn != "" && day >= p.ReplacedOn:
		return PledgeClosed
	case day <= p.ValidTo:
		return PledgeActive
	case p.RunsUntilReplaced:
		return PledgeRunningOn
	}
	return PledgeClosed
}

// Covers reports whether the pledge is in force on a day.
func (p *Pledge) Covers(day Date) bool {
	status := p.StatusOn(day)
	return day >= p.ValidFrom && (status == PledgeActive || status == PledgeRunningOn)
}

// Changes are the days on which an action stands in the pledge's history, oldest first.
func (p *Pledge) Changes(action string) (days []Date) {
	for _, e := range p.History {
		if e.Action == action {
			days = append(days, DateOf(e.At))
		}
	}
	return days
}

// Commitments are all commitments in the order of the pledge.
func (p *Pledge) Commitments() []*Commitment {
	var all []*Commitment
	for _, f := range p.FocusAreas {
		all = append(all, f.Commitments...)
	}
	return all
}

// Commitment is the commitment with that id, nil when the pledge has none.
func (p *Pledge) Commitment(id string) *Commitment {
	for _, c := range p.Commitments() {
		if c.ID == id {
			return c
		}
	}
	return nil
}

// PledgeIDOf is the pledge that a commitment id belongs to: what stands before the colon.
func PledgeIDOf(commitmentID string) string {
	id, _, _ := strings.Cut(commitmentID, ":")
	return id
}

var slugPattern = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// Validate says everything that is wrong with the pledge. Field paths are those of the pledge file.
func (p *Pledge) Validate() error {
	var es Errors
	es.check(
		slugPattern.MatchString(p.ID) && len(p.ID) <= 80,
		"slug",
		"Kortnamnet skrivs med a–z, 0–9 och bindestreck, till exempel alvsbyn-2023-2025.",
	)
	es.check(
		ValidAreaCode(p.Area.Code) && p.Area.Code == p.Record.Area,
		"area.code",
		"Ange kommunkoden med fyra siffror, till exempel 2560.",
	)
	es.check(p.Area.Name != "", "area.name", "Kommunens namn saknas.")
	es.check(p.Title != "", "title", "Löftets titel saknas.")
	es.check(p.ValidFrom.Valid(), "validFrom", "Datumet då löftet börjar gälla saknas eller finns inte.")
	es.check(p.ValidTo.Valid(), "validTo", "Datumet då löftet upphör saknas eller finns inte.")
	es.check(p.ValidFrom <= p.ValidTo, "validTo", "Löftet kan inte upphöra innan det börjar gälla.")
	es.check(p.SignedOn == "" || p.SignedOn.Valid(), "signedOn", "Datumet för undertecknandet finns inte.")
	es.check(len(p.FocusAreas) > 0, "focusAreas", "Ett löfte har minst en inriktning.")
	for i, s := range p.Signatories {
		es.check(
			s.Name != "" && s.Role != "" && s.Party.IsValid(),
			at("signatories", i),
			"En undertecknare har namn, roll och part.",
		)
	}
	for i, r := range p.FollowUpRecipient {
		es.check(r.IsValid(), at("followUpRecipients", i), "Mottagaren finns inte.")
	}
	seen := map[string]bool{}
	for i, f := range p.FocusAreas {
		es.within(at("focusAreas", i), f.validate(p.ID, seen))
	}
	return es.err()
}

func (f *FocusArea) validate(pledgeID string, seen map[string]bool) (es Errors) {
	es.check(f.ID != "" && !seen[f.ID], "key", "Inriktningen behöver en egen nyckel.")
	seen[f.ID] = true
	es.check(f.Title != "", "title", "Inriktningens rubrik saknas.")
	es.check(len(f.Commitments) > 0, "commitments", "En inriktning har minst ett åtagande.")
	for i, c := range f.Commitments {
		es.check(
			strings.HasPrefix(c.ID, pledgeID+":") && len(c.ID) > len(pledgeID)+1 && !seen[c.ID],
			at("commitments", i)+".key",
			"Åtagandet behöver en egen nyckel.",
		)
		seen[c.ID] = true
		es.within(at("commitments", i), c.validate())
	}
	return es
}

// SignedEqual reports whether two versions of a pledge were signed with the same content: what
// follow-up has added since does not count.
func (p *Pledge) SignedEqual(q *Pledge) bool { return p.signedForm() == q.signedForm() }

// IsNode marks that a Pledge has an id of its own.
func (Pledge) IsNode() {}
