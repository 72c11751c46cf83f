package seed

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml"

	"loftet/server/domain"
)

// MaxFileSize is the most bytes that a pledge file may have.
const MaxFileSize = 1 << 20

// FileError is one fault in a pledge file.
type FileError struct {
	File    string
	Line    int
	Path    string // dotted, "focusAreas.1.commitments.0.target.count"; empty when it is about the whole file
	Message string // a Swedish sentence
}

// Error is "alvsbyn.yaml:42: focusAreas.1.commitments.0.target.count: Antalet ska vara 1–1000."
func (e *FileError) Error() string {
	place := e.File + ":" + strconv.Itoa(e.Line) + ": "
	if e.Path != "" {
		place += e.Path + ": "
	}
	return place + e.Message
}

// FileErrors are all the faults of a pledge file, by line.
type FileErrors []*FileError

// Error is every fault on a line of its own.
func (es FileErrors) Error() string {
	lines := make([]string, len(es))
	for i, e := range es {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap is the same faults as INVALID, for callers that know nothing of files.
func (es FileErrors) Unwrap() error {
	faults := make(domain.Errors, len(es))
	for i, e := range es {
		faults[i] = &domain.Error{Code: domain.Invalid, Field: e.Path, Message: e.Message}
	}
	return faults
}

// The file, as its yaml tags have it. A field without omitempty must be there.
type (
	pledgeFile struct {
		Slug              string          `yaml:"slug"`
		Title             string          `yaml:"title"`
		Area              areaPart        `yaml:"area"`
		ValidFrom         domain.Date     `yaml:"validFrom"`
		ValidTo           domain.Date     `yaml:"validTo"`
		RunsUntilReplaced bool            `yaml:"runsUntilReplaced"`
		TermText          string          `yaml:"termText,omitempty"`
		SignedOn          domain.Date     `yaml:"signedOn,omitempty"` // not there: a draft
		Predecessor       string          `yaml:"predecessor,omitempty"`
		Introduction      []string        `yaml:"introduction,omitempty"`
		Basis             []basisPart     `yaml:"basis,omitempty"`
		Signatories       []signatoryPart `yaml:"signatories,omitempty"`
		FollowUp          *followUpPart   `yaml:"followUp,omitempty"`
		FocusAreas        []focusAreaPart `yaml:"focusAreas"`
	}
	areaPart struct {
		Code       string `yaml:"code"`
		Name       string `yaml:"name"`
		PoliceArea string `yaml:"policeArea"`
	}
	basisPart struct {
		Kind domain.EvidenceKind `yaml:"kind"`
		Text string              `yaml:"text"`
	}
	signatoryPart struct {
		Name  string       `yaml:"name"`
		Role  string       `yaml:"role"`
		Party domain.Party `yaml:"party"`
	}
	followUpPart struct {
		Text       []string                 `yaml:"text,omitempty"`
		Recipients []domain.ReportRecipient `yaml:"recipients,omitempty"`
	}
	focusAreaPart struct {
		Key          string           `yaml:"key"`
		Title        string           `yaml:"title"`
		Introduction string           `yaml:"introduction,omitempty"`
		Commitments  []commitmentPart `yaml:"commitments"`
	}
	commitmentPart struct {
		Key           string                `yaml:"key"`
		Text          string                `yaml:"text"`
		Easy          string                `yaml:"easy,omitempty"` // the text in easy Swedish: not signed
		Objective     string                `yaml:"objective,omitempty"`
		Kind          domain.CommitmentKind `yaml:"kind"`
		Responsible   []domain.Party        `yaml:"responsible"`
		Participating []domain.Party        `yaml:"participating,omitempty"`
		ActivityTypes []domain.ActivityType `yaml:"activityTypes,omitempty"`
		Target        *targetPart           `yaml:"target,omitempty"`
		Condition     *conditionPart        `yaml:"condition,omitempty"`
		Steps         []stepPart            `yaml:"steps,omitempty"`
		Explanations  []explanationPart     `yaml:"explanations,omitempty"` // follow-up
	}
	targetPart struct {
		Count          int                  `yaml:"count"`
		Period         domain.PeriodUnit    `yaml:"period"`
		DistinctPlaces bool                 `yaml:"distinctPlaces,omitempty"`
		Requires       []domain.Requirement `yaml:"requires,omitempty"`
	}
	conditionPart struct {
		Theme             domain.Theme      `yaml:"theme,omitempty"` // not there: any
		AnsweredBy        domain.AnsweredBy `yaml:"answeredBy"`
		ConveneWithinDays *int              `yaml:"conveneWithinDays,omitempty"` // not there: 30
	}
	stepPart struct {
		Key    string      `yaml:"key"`
		Title  string      `yaml:"title"`
		DoneOn domain.Date `yaml:"doneOn,omitempty"` // follow-up, as are those below
		Link   string      `yaml:"link,omitempty"`
		Note   string      `yaml:"note,omitempty"`
	}
	explanationPart struct {
		PeriodStart domain.Date `yaml:"periodStart"`
		Text        string      `yaml:"text"`
		At          string      `yaml:"at,omitempty"` // RFC 3339
		By          string      `yaml:"by,omitempty"`
	}
)

// Parse reads a pledge file. name is what the file is called in errors. What is wrong with the file
// comes as FileErrors, all at once: what is not YAML, what has no place in the file, what is
// missing, and every rule of [domain.Pledge.Validate]. A failure to read comes as it is.
func Parse(name string, r io.Reader) (*domain.Pledge, error) {
	content, err := io.ReadAll(io.LimitReader(r, MaxFileSize+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if len(content) > MaxFileSize {
		return nil, FileErrors{{File: name, Line: 1, Message: "Filen är större än 1 MiB och kan inte vara ett löfte."}}
	}
	var file pledgeFile
	d := readStrictly(content, &file)
	if len(d.faults) > 0 && d.faults[0].Path == "" {
		return nil, d.errors(name) // nothing was read
	}
	file.check(d)
	p := file.pledge()
	d.rules(p.Validate())
	if len(d.faults) > 0 {
		return nil, d.errors(name)
	}
	return p, nil
}

// errors are the faults by line.
func (d *document) errors(name string) FileErrors {
	for _, f := range d.faults {
		f.File = name
	}
	slices.SortStableFunc(d.faults, func(a, b *FileError) int { return cmp.Compare(a.Line, b.Line) })
	return d.faults
}

// rules adds the domain's faults, but not those that follow from what has been said already.
func (d *document) rules(err error) {
	broken, _ := domain.AsErrors(err)
	for _, e := range broken {
		e.Field = strings.Replace(e.Field, "followUpRecipients", "followUp.recipients", 1)
	}
	for _, e := range slices.DeleteFunc(broken, func(e *domain.Error) bool { return d.faulty(e.Field) }) {
		d.fault(e.Field, e.Message)
	}
}

var keyPattern = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// check holds the rules that are the file's own: keys, kinds of basis, and what follow-up has
// added.
func (f *pledgeFile) check(d *document) {
	key := func(path, key string) {
		if (len(key) > 80 || !keyPattern.MatchString(key)) && !d.faulty(path) {
			d.fault(path, "En nyckel skrivs med a–z, 0–9 och bindestreck, högst 80 tecken.")
		}
	}
	for i, b := range f.Basis {
		path := indexed("basis", i) + ".kind"
		known := []domain.EvidenceKind{
			domain.EvidenceCitizenDialogue,
			domain.EvidenceEmployeeDialogue,
			domain.EvidenceStatistics,
		}
		if !slices.Contains(known, b.Kind) && !d.faulty(path) {
			d.fault(path, "Underlaget finns inte. Välj CITIZEN_DIALOGUE, EMPLOYEE_DIALOGUE eller STATISTICS.")
		}
	}
	for i, area := range f.FocusAreas {
		path := indexed("focusAreas", i)
		key(path+".key", area.Key)
		for j, c := range area.Commitments {
			key(indexed(path+".commitments", j)+".key", c.Key)
			c.check(d, indexed(path+".commitments", j))
		}
	}
}

func (c *commitmentPart) check(d *document, path string) {
	date := func(path string, day domain.Date) {
		if !day.Valid() && !d.faulty(path) {
			d.fault(path, "Datumet finns inte. Skriv år-månad-dag, till exempel 2025-06-30.")
		}
	}
	for i, s := range c.Steps {
		if s.DoneOn != "" {
			date(indexed(path+".steps", i)+".doneOn", s.DoneOn)
		}
	}
	for i, e := range c.Explanations {
		date(indexed(path+".explanations", i)+".periodStart", e.PeriodStart)
		if _, err := time.Parse(time.RFC3339Nano, e.At); e.At != "" && err != nil {
			d.fault(indexed(path+".explanations", i)+".at", "Tiden skrivs med zon, till exempel 2025-06-30T12:00:00Z.")
		}
	}
}

func indexed(list string, i int) string { return list + "." + strconv.Itoa(i) }

// pledge is the file as a pledge. Lists are never nil.
func (f *pledgeFile) pledge() *domain.Pledge {
	p := &domain.Pledge{
		Record: domain.Record{ID: f.Slug, Area: f.Area.Code, History: []domain.HistoryEntry{}},
		Area:   domain.Area(f.Area), Title: f.Title,
		Introduction: listed(f.Introduction), Basis: []domain.Basis{}, Signatories: []domain.Signatory{},
		ValidFrom: f.ValidFrom, ValidTo: f.ValidTo, RunsUntilReplaced: f.RunsUntilReplaced, TermText: f.TermText,
		FollowUpText: []string{}, FollowUpRecipient: []domain.ReportRecipient{},
		SignedOn: f.SignedOn, Predecessor: f.Predecessor, FocusAreas: []*domain.FocusArea{},
	}
	for _, b := range f.Basis {
		p.Basis = append(p.Basis, domain.Basis(b))
	}
	for _, s := range f.Signatories {
		p.Signatories = append(p.Signatories, domain.Signatory(s))
	}
	if f.FollowUp != nil {
		p.FollowUpText, p.FollowUpRecipient = listed(f.FollowUp.Text), listed(f.FollowUp.Recipients)
	}
	for _, part := range f.FocusAreas {
		area := &domain.FocusArea{
			ID:           f.Slug + ":" + part.Key,
			Title:        part.Title,
			Introduction: part.Introduction,
			Commitments:  []*domain.Commitment{},
		}
		for _, c := range part.Commitments {
			area.Commitments = append(area.Commitments, c.commitment(f.Slug))
		}
		p.FocusAreas = append(p.FocusAreas, area)
	}
	return p
}

func (c *commitmentPart) commitment(slug string) *domain.Commitment {
	commitment := &domain.Commitment{
		ID: slug + ":" + c.Key, Text: c.Text, EasyText: c.Easy, Objective: c.Objective, Kind: c.Kind,
		Responsible: listed(
			c.Responsible,
		), Participating: listed(c.Participating), ActivityTypes: listed(c.ActivityTypes),
		Steps: []*domain.Step{}, Explanations: []domain.Explanation{},
	}
	if t := c.Target; t != nil {
		commitment.Target = &domain.Target{
			Count:          t.Count,
			Period:         t.Period,
			DistinctPlaces: t.DistinctPlaces,
			Requires:       t.Requires,
		}
		if len(t.Requires) == 0 {
			commitment.Target.Requires = nil // as the database gives it back
		}
	}
	if when := c.Condition; when != nil {
		commitment.Condition = &domain.Condition{
			Theme:             when.Theme,
			AnsweredBy:        when.AnsweredBy,
			ConveneWithinDays: domain.DefaultConveneWithinDays,
		}
		if when.ConveneWithinDays != nil {
			commitment.Condition.ConveneWithinDays = *when.ConveneWithinDays
		}
	}
	for _, s := range c.Steps {
		commitment.Steps = append(
			commitment.Steps,
			&domain.Step{Key: s.Key, Title: s.Title, DoneOn: s.DoneOn, Link: s.Link, Note: s.Note},
		)
	}
	for _, e := range c.Explanations {
		at, _ := time.Parse(time.RFC3339Nano, e.At) // checked before; not given: the zero time
		commitment.Explanations = append(
			commitment.Explanations,
			domain.Explanation{PeriodStart: e.PeriodStart, Text: e.Text, At: at.UTC(), By: e.By},
		)
	}
	return commitment
}

// listed is the list, empty rather than nil.
func listed[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// Write writes a pledge as a file that Parse reads back: what was signed, and what follow-up has
// added. History and revision are not written.
func Write(w io.Writer, p *domain.Pledge) error {
	encoder := yaml.NewEncoder(w, yaml.Indent(2), yaml.IndentSequence(true), yaml.CustomMarshaler(quoted))
	if err := encoder.Encode(fileOf(p)); err != nil {
		return fmt.Errorf("write pledge %s: %w", p.ID, err)
	}
	return nil
}

var plainText = regexp.MustCompile(`^\p{L}[\p{L}\p{N} ,.()/”–-]*$`)

// quoted is text as YAML: bare where nobody could take it for anything else, otherwise in double
// quotes as JSON has them. The YAML package's own choice loses tabs and some ends of lines.
func quoted(text string) ([]byte, error) {
	words := []string{"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
	if plainText.MatchString(text) && !slices.Contains(words, strings.ToLower(text)) {
		return []byte(text), nil
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(text)
	return bytes.TrimSpace(b.Bytes()), err
}

// fileOf is the pledge as a file.
func fileOf(p *domain.Pledge) *pledgeFile {
	f := &pledgeFile{
		Slug: p.ID, Title: p.Title, Area: areaPart(p.Area), ValidFrom: p.ValidFrom, ValidTo: p.ValidTo,
		RunsUntilReplaced: p.RunsUntilReplaced, TermText: p.TermText, SignedOn: p.SignedOn, Predecessor: p.Predecessor,
		Introduction: p.Introduction,
	}
	for _, b := range p.Basis {
		f.Basis = append(f.Basis, basisPart(b))
	}
	for _, s := range p.Signatories {
		f.Signatories = append(f.Signatories, signatoryPart(s))
	}
	if len(p.FollowUpText)+len(p.FollowUpRecipient) > 0 {
		f.FollowUp = &followUpPart{p.FollowUpText, p.FollowUpRecipient}
	}
	for _, area := range p.FocusAreas {
		part := focusAreaPart{Key: keyOf(area.ID), Title: area.Title, Introduction: area.Introduction}
		for _, c := range area.Commitments {
			part.Commitments = append(part.Commitments, partOf(c))
		}
		f.FocusAreas = append(f.FocusAreas, part)
	}
	return f
}

func partOf(c *domain.Commitment) commitmentPart {
	part := commitmentPart{
		Key: keyOf(c.ID), Text: c.Text, Easy: c.EasyText, Objective: c.Objective, Kind: c.Kind,
		Responsible: c.Responsible, Participating: c.Participating, ActivityTypes: c.ActivityTypes,
	}
	if t := c.Target; t != nil {
		part.Target = &targetPart{t.Count, t.Period, t.DistinctPlaces, t.Requires}
	}
	if when := c.Condition; when != nil {
		part.Condition = &conditionPart{when.Theme, when.AnsweredBy, &when.ConveneWithinDays}
	}
	for _, s := range c.Steps {
		part.Steps = append(part.Steps, stepPart{s.Key, s.Title, s.DoneOn, s.Link, s.Note})
	}
	for _, e := range c.Explanations {
		explanation := explanationPart{PeriodStart: e.PeriodStart, Text: e.Text, By: e.By}
		if !e.At.IsZero() {
			explanation.At = e.At.UTC().Format(time.RFC3339Nano)
		}
		part.Explanations = append(part.Explanations, explanation)
	}
	return part
}

// keyOf is what stands behind the colon of an id.
func keyOf(id string) string {
	_, key, _ := strings.Cut(id, ":")
	return key
}
