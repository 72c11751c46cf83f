package web

import (
	"strconv"

	"loftet/server/clean"
	"loftet/server/domain"
	"loftet/server/export"
)

func (d *download) activities() error {
	f, err := d.activityFilter()
	if err != nil {
		return err
	}
	var table export.Table[*domain.Activity]
	start := func(names domain.StatsNames) error {
		table = export.Activities(names)
		return d.open(table.Columns())
	}
	return d.service.ExportActivities(
		d.r.Context(),
		d.request(domain.NounActivity),
		f,
		start,
		func(a *domain.Activity) error { return d.row(table.Row(a)) },
	)
}

func (d *download) activityFilter() (f domain.ActivityFilter, err error) {
	var es domain.Errors
	f = domain.ActivityFilter{
		Area: d.text("area"), CommitmentID: d.text("commitment"), PledgeID: d.text("pledge"), Text: d.text("text"),
		From: d.day(
			"from",
			&es,
		), To: d.day("to", &es), Types: codes[domain.ActivityType](d, "type", "Aktivitetstypen finns inte.", &es),
	}
	if s := d.text("reviewStatus"); s != nil {
		status := domain.ReviewStatus(*s)
		if status.Label() == "" {
			es = append(
				es,
				&domain.Error{
					Code:    domain.Invalid,
					Field:   "reviewStatus",
					Message: "Välj RECEIVED, CONFIRMED eller REJECTED.",
				},
			)
		}
		f.ReviewStatus = &status
	}
	if s := d.text("party"); s != nil {
		party := domain.Party(*s)
		if !party.IsValid() {
			es = append(es, &domain.Error{Code: domain.Invalid, Field: "party", Message: "Parten finns inte."})
		}
		f.Party = &party
	}
	return f, none(es)
}

func (d *download) periods() error {
	var es domain.Errors
	f := domain.CommitmentStatsFilter{
		Areas: d.query["area"], PledgeID: d.text("pledge"), FocusAreaID: d.text("focusArea"),
		From: d.day("from", &es), To: d.day("to", &es), AsOf: d.day("asOf", &es),
		Statuses: codes[domain.PeriodStatus](d, "status", "Läget finns inte.", &es),
	}
	if len(es) > 0 {
		return es
	}
	table := export.Periods()
	start := func() error { return d.open(table.Columns()) }
	return d.service.ExportPeriods(
		d.r.Context(),
		d.actor,
		f,
		start,
		func(p domain.PledgePeriod) error { return d.row(table.Row(p)) },
	)
}

func (d *download) problems() error {
	var es domain.Errors
	open := d.yes("open", &es)
	if len(es) > 0 {
		return es
	}
	var table export.Table[export.Problem]
	start := func(names domain.StatsNames) error {
		table = export.Problems(names)
		return d.open(table.Columns())
	}
	return d.service.ExportProblems(d.r.Context(), d.request(domain.NounProblem), d.query.Get("area"), open, start,
		func(p *domain.Problem, measures []*domain.Measure) error {
			return d.row(table.Row(export.Problem{Problem: p, Measures: measures}))
		})
}

func (d *download) indicators() error {
	var table export.Table[export.Observation]
	start := func(names domain.StatsNames) error {
		table = export.Indicators(names)
		return d.open(table.Columns())
	}
	each := func(i *domain.Indicator) error {
		for _, o := range i.Observations {
			if err := d.row(table.Row(export.Observation{Indicator: i, Observation: o})); err != nil {
				return err
			}
		}
		return nil
	}
	return d.service.ExportIndicators(d.r.Context(), d.request(domain.NounIndicator), d.query.Get("area"), start, each)
}

func (d *download) accessReviews() error {
	var table export.Table[export.Reviewed]
	start := func(names domain.StatsNames) error {
		table = export.AccessReviews(names)
		return d.open(table.Columns())
	}
	only := d.query.Get("review")
	each := func(r *domain.AccessReview) error {
		if only != "" && r.ID != only {
			return nil
		}
		for _, account := range r.Accounts {
			if err := d.row(table.Row(export.Reviewed{Review: r, Account: account})); err != nil {
				return err
			}
		}
		return nil
	}
	return d.service.ExportAccessReviews(
		d.r.Context(), d.request(domain.NounAccessReview), d.query.Get("area"), start, each,
	)
}

func (d *download) feedback() error {
	var es domain.Errors
	f := domain.FeedbackStatsFilter{
		Area: d.text("area"), From: d.day("from", &es), To: d.day("to", &es), DialogueID: d.text("dialogue"),
		IncludeDuplicatesAndSpam: d.yes("includeDuplicatesAndSpam", &es),
		Themes:                   codes[domain.Theme](d, "theme", "Temat finns inte.", &es),
		Statuses:                 codes[domain.ModerationStatus](d, "status", "Beslutet finns inte.", &es),
		Outcomes:                 codes[domain.FeedbackOutcome](d, "outcome", "Utfallet finns inte.", &es),
	}
	if len(es) > 0 {
		return es
	}
	var table export.Table[*domain.Feedback]
	start := func(names domain.StatsNames) error {
		table = export.Feedback(names)
		return d.open(table.Columns())
	}
	return d.service.ExportFeedback(
		d.r.Context(),
		d.request(domain.NounFeedback),
		f,
		start,
		func(f *domain.Feedback) error { return d.row(table.Row(f)) },
	)
}

// codes are the values of a parameter that may stand several times. One that has no name does not
// exist.
func codes[T interface {
	~string
	Label() string
}](d *download, name, unknown string, es *domain.Errors) (list []T) {
	for _, s := range d.query[name] {
		if T(s).Label() == "" {
			*es = append(*es, &domain.Error{Code: domain.Invalid, Field: name, Message: unknown})
		}
		list = append(list, T(s))
	}
	return list
}

// yes is a parameter that is true or false, nil when it is not given.
func (d *download) yes(name string, es *domain.Errors) *bool {
	s := d.text(name)
	if s == nil {
		return nil
	}
	is, err := strconv.ParseBool(*s)
	if err != nil {
		*es = append(*es, &domain.Error{Code: domain.Invalid, Field: name, Message: "Välj true eller false."})
	}
	return &is
}

// text is a parameter, nil when it is not given or empty.
func (d *download) text(name string) *string {
	if s := clean.Text(d.query.Get(name)); s != "" {
		return &s
	}
	return nil
}

// day is a parameter that is a date, nil when it is not given.
func (d *download) day(name string, es *domain.Errors) *domain.Date {
	s := d.text(name)
	if s == nil {
		return nil
	}
	day, err := domain.ParseDate(*s)
	if err != nil {
		*es = append(*es, &domain.Error{Code: domain.Invalid, Field: name, Message: err.Error()})
	}
	return &day
}

// none is no error when there are none.
func none(es domain.Errors) error {
	if len(es) == 0 {
		return nil
	}
	return es
}
