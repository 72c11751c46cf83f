package web

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"loftet/server/domain"
	"loftet/server/export"
	"loftet/server/service"
)

const (
	exportTimeout = 15 * time.Minute // for all of a file
	rowTimeout    = 30 * time.Second // for a reader to take what was written
	rowsAtOnce    = 500              // rows between two looks at the clock
)

// exports are the tables that can be had as files.
var exports = map[string]struct {
	columns []export.Column
	params  []string // beside separator
	run     func(*download) error
}{
	"activities": {
		export.Activities(domain.StatsNames{}).Columns(),
		[]string{"area", "type", "commitment", "pledge", "from", "to", "reviewStatus", "party", "text"},
		(*download).activities,
	},
	"periods": {
		export.Periods().Columns(),
		[]string{"area", "pledge", "focusArea", "from", "to", "status", "asOf"},
		(*download).periods,
	},
	"access-reviews": {
		export.AccessReviews(domain.StatsNames{}).Columns(), []string{"area", "review"}, (*download).accessReviews,
	},
	"problems":   {export.Problems(domain.StatsNames{}).Columns(), []string{"area", "open"}, (*download).problems},
	"indicators": {export.Indicators(domain.StatsNames{}).Columns(), []string{"area"}, (*download).indicators},
	"feedback": {
		export.Feedback(domain.StatsNames{}).Columns(),
		[]string{"area", "theme", "status", "outcome", "from", "to", "dialogue", "includeDuplicatesAndSpam"},
		(*download).feedback,
	},
}

// exportColumns says what there is and what its columns mean: documentation, for everybody.
func (s *Site) exportColumns(w http.ResponseWriter, _ *http.Request) {
	tables := map[string][]export.Column{}
	for name, e := range exports {
		tables[name] = e.columns
	}
	writeJSON(w, http.StatusOK, tables)
}

// export answers /export/{file} with a table as a file, as its rows come out of the database.
func (s *Site) export(w http.ResponseWriter, r *http.Request) {
	name, suffix, _ := strings.Cut(r.PathValue("file"), ".")
	table, known := exports[name]
	format, written := export.FormatOf(suffix)
	if !known || !written {
		writeError(
			w,
			r,
			&domain.Error{
				Code:    domain.NotFound,
				Message: "Det finns ingen sådan fil. Välj activities, periods, problems, indicators, feedback eller access-reviews, och csv, json eller xlsx.",
			},
		)
		return
	}
	actor, err := s.bearer(r)
	if err != nil {
		writeError(w, r, err)
		return
	}
	values, err := exportValues(r.URL.Query(), append(slices.Clone(table.params), "separator"))
	if err != nil {
		writeError(w, r, err)
		return
	}
	if format.Suffix == export.CSV.Suffix && values.Get("separator") == "semicolon" {
		format = export.SemicolonCSV
	}
	done, err := s.service.AdmitExport(actor)
	if err != nil {
		writeError(w, r, err)
		return
	}
	out := &measured{ResponseWriter: w}
	defer func() { done(out.bytes) }()
	ctx, cancel := context.WithTimeout(r.Context(), exportTimeout)
	defer cancel()
	r = r.WithContext(ctx)
	d := &download{
		Site:    s,
		w:       out,
		r:       r,
		control: http.NewResponseController(w),
		actor:   actor,
		name:    name,
		format:  format,
		query:   values,
	}
	if err = table.run(d); err == nil {
		err = d.close()
	}
	d.finish(err)
}

// bearer is who asks. UNAUTHENTICATED for nobody.
func (s *Site) bearer(r *http.Request) (domain.Actor, error) {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if !strings.EqualFold(scheme, "Bearer") || token == "" {
		return domain.Actor{}, domain.ErrUnauthenticated()
	}
	ctx, cancel := context.WithTimeout(r.Context(), answerTimeout)
	defer cancel()
	return s.service.Authenticate(ctx, token)
}

// exportValues refuses parameters that the table does not have: a filter that is misspelt would
// else let everything through.
func exportValues(values url.Values, known []string) (url.Values, error) {
	var wrong domain.Errors
	for name := range values {
		if !slices.Contains(known, name) {
			wrong = append(
				wrong,
				&domain.Error{
					Code:    domain.Invalid,
					Field:   name,
					Message: "Filtret finns inte. Välj bland " + strings.Join(known, ", ") + ".",
				},
			)
		}
	}
	if s := values.Get("separator"); s != "" && s != "comma" && s != "semicolon" {
		wrong = append(
			wrong,
			&domain.Error{Code: domain.Invalid, Field: "separator", Message: "Välj comma eller semicolon."},
		)
	}
	if len(wrong) > 0 {
		return nil, wrong
	}
	return values, nil
}

// download is one file on its way.
type download struct {
	*Site
	w       http.ResponseWriter
	r       *http.Request
	control *http.ResponseController
	actor   domain.Actor
	name    string
	format  export.Format
	query   url.Values
	file    export.Writer // nil until the first byte
	rows    int
}

// request is the file for the audit log.
func (d *download) request(noun domain.Noun) service.Export {
	detail := d.name + "." + d.format.Suffix
	if q := d.query.Encode(); q != "" {
		detail += "?" + q
	}
	return service.Export{By: d.actor, Noun: noun, Detail: detail}
}

// open sends the head. From here a failure can only break the file.
func (d *download) open(columns []export.Column) (err error) {
	header := d.w.Header()
	header.Set("Content-Type", d.format.ContentType)
	header.Set(
		"Content-Disposition",
		`attachment; filename="loftet-`+d.name+`-`+string(d.service.Today())+`.`+d.format.Suffix+`"`,
	)
	header.Set("Cache-Control", "no-store")
	d.inTime()
	d.file, err = d.format.Open(d.w, d.name, columns)
	return err
}

// inTime gives the reader time for what comes next, instead of the connection's time for all of it.
func (d *download) inTime() {
	_ = d.control.SetWriteDeadline(time.Now().Add(rowTimeout)) // where it cannot be set, there is none
}

func (d *download) row(values []any) error {
	if d.rows++; d.rows%rowsAtOnce == 0 {
		d.inTime()
	}
	return d.file.Row(values)
}

func (d *download) close() error {
	d.inTime()
	return d.file.Close()
}

// finish answers an error that came before the file began, and breaks the connection for one that
// came later, so that nobody takes half a file for a whole one.
func (d *download) finish(err error) {
	switch {
	case err == nil:
	case d.file == nil:
		writeError(d.w, d.r, err)
	default:
		slog.ErrorContext(d.r.Context(), "export broken off", "table", d.name, "rows", d.rows, "error", err)
		panic(http.ErrAbortHandler)
	}
}
