package main

import (
	"strconv"

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
	return d.service.ExportActivities(d.r.Context(), d.request(domain.NounActivity), f, start, func(a *domain.Activity) error { return d.row(table.Row(a)) })
}

func (d *download) activityFilter() (f domain.ActivityFilter, err error) {
	var es domain.Errors
	f = domain.ActivityFilter{
		Area: d.text("area"), CommitmentID: d.text("commitment"), PledgeID: d.text("pledge"), Text: d.text("text"),
		From: d.day("from", &es), To: d.day("to", &es),
	}
	for _, t := range d.query["type"] {
		if !domain.ActivityType(t).IsValid() {
			es = append(es, &domain.Error{Code: domain.Invalid, Field: "type", Message: "Aktivitetstypen finns inte."})
		}
		f.Types = append(f.Types, domain.ActivityType(t))
	}
	if s := d.text("reviewStatus"); s != nil {
		status := domain.ReviewStatus(*s)
		if status.Label() == "" {
			es = append(es, &domain.Error{Code: domain.Invalid, Field: "reviewStatus", Message: "Välj RECEIVED, CONFIRMED eller REJECTED."})
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
	}
	for _, s := range d.query["status"] {
		if domain.PeriodStatus(s).Label() == "" {
			es = append(es, &domain.Error{Code: domain.Invalid, Field: "status", Message: "Läget finns inte."})
		}
		f.Statuses = append(f.Statuses, domain.PeriodStatus(s))
	}
	if len(es) > 0 {
		return es
	}
	table := export.Periods()
	start := func() error { return d.open(table.Columns()) }
	return d.service.ExportPeriods(d.r.Context(), d.actor, f, start, func(p domain.PledgePeriod) error { return d.row(table.Row(p)) })
}

func (d *download) problems() error {
	var open *bool
	if s := d.text("open"); s != nil {
		is, err := strconv.ParseBool(*s)
		if err != nil {
			return &domain.Error{Code: domain.Invalid, Field: "open", Message: "Välj true eller false."}
		}
		open = &is
	}
	var table export.Table[*domain.Problem]
	start := func(names domain.StatsNames) error {
		table = export.Problems(names)
		return d.open(table.Columns())
	}
	return d.service.ExportProblems(d.r.Context(), d.request(domain.NounProblem), d.query.Get("area"), open, start,
		func(p *domain.Problem) error { return d.row(table.Row(p)) })
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

// text is a parameter, nil when it is not given or empty.
func (d *download) text(name string) *string {
	if s := d.query.Get(name); s != "" {
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
