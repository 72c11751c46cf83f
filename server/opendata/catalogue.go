package opendata

import (
	"context"
	"strings"

	"loftet/server/domain"
)

// The vocabularies of the EU that DCAT-AP-SE asks for.
const (
	authority  = "http://publications.europa.eu/resource/authority/"
	daily      = authority + "frequency/DAILY"
	public     = authority + "access-right/PUBLIC"
	swedishTag = authority + "language/SWE"
	themes     = authority + "data-theme"
	publisher  = "http://purl.org/adms/publishertype/LocalAuthority"
)

// catalogue describes the open data by DCAT-AP-SE 3.0: the catalogue, who publishes it and answers
// for it, every data set and every file.
func (s *Site) catalogue(ctx context.Context) ([]*resource, error) {
	name, err := s.areaName(ctx)
	if err != nil {
		return nil, err
	}
	email, err := s.catalogueContact(ctx)
	if err != nil {
		return nil, err
	}
	pledges, err := s.pledges(ctx)
	if err != nil {
		return nil, err
	}
	c := &cataloguer{root: s.base + "/open-data/", email: email, name: name, notice: s.notice()}
	if len(pledges) > 0 {
		c.since = string(pledges[len(pledges)-1].ValidFrom)
	}
	return c.describe(s.base), nil
}

// catalogueContact is where questions about the data are sent, empty while the area has not said.
func (s *Site) catalogueContact(ctx context.Context) (string, error) {
	contact, err := s.service.Notice(ctx, s.area, domain.ContactNotice)
	if err != nil {
		return "", err
	}
	return contact.Email, nil
}

func (s *Site) turtle(ctx context.Context) ([]byte, error) {
	described, err := s.catalogue(ctx)
	return turtle(described), err
}

func (s *Site) jsonld(ctx context.Context) ([]byte, error) {
	described, err := s.catalogue(ctx)
	if err != nil {
		return nil, err
	}
	return jsonld(described)
}

// cataloguer writes the catalogue of one municipality.
type cataloguer struct {
	root, name, email string
	since             string // the first day of the first pledge
	notice            string // before every description
}

func (c *cataloguer) describe(homepage string) []*resource {
	catalogue := (&resource{iri: c.root + "catalogue", class: "dcat:Catalog"}).
		say("dcterms:title", swedish("Medborgarlöften i "+c.name)).
		say("dcterms:description", swedish(
			c.described("Öppna data om medborgarlöften: vad polis och kommun har lovat, och hur det går."),
		)).
		say("dcterms:publisher", iri(c.root+"publisher")).say("dcterms:license", iri(Licence)).
		say("dcterms:language", iri(swedishTag)).
		say("foaf:homepage", iri(homepage+"/open-data")).say("dcat:themeTaxonomy", iri(themes))
	list := []*resource{catalogue, c.agent(homepage)}
	if c.email != "" {
		list = append(list, c.contact())
	}
	for _, t := range tables {
		catalogue.say("dcat:dataset", iri(c.root+"dataset/"+t.name))
		list = append(list, c.dataset(t)...)
	}
	return list
}

func (c *cataloguer) described(text string) string { return strings.TrimSpace(c.notice + " " + text) }

func (c *cataloguer) agent(homepage string) *resource {
	return (&resource{iri: c.root + "publisher", class: "foaf:Agent"}).
		say("foaf:name", literal(c.name)).say("dcterms:type", iri(publisher)).say("foaf:homepage", iri(homepage))
}

func (c *cataloguer) contact() *resource {
	return (&resource{iri: c.root + "contact", class: "vcard:Organization"}).
		say("vcard:fn", literal(c.name)).say("vcard:hasEmail", iri("mailto:"+c.email))
}

func (c *cataloguer) dataset(t table) []*resource {
	set := (&resource{iri: c.root + "dataset/" + t.name, class: "dcat:Dataset"}).
		say("dcterms:title", swedish(t.title+", "+c.name)).
		say("dcterms:description", swedish(c.described(t.description))).
		say("dcterms:publisher", iri(c.root+"publisher")).
		say("dcterms:accessRights", iri(public)).say("dcterms:accrualPeriodicity", iri(daily)).
		say("dcterms:language", iri(swedishTag)).say("dcat:theme", iri(themes+"/JUST"), iri(themes+"/GOVE")).
		say("dcat:keyword", swedish(
			"medborgarlöfte",
		), swedish("polis"), swedish("trygghet"), swedish("brottsförebyggande arbete"))
	if c.email != "" {
		set.say("dcat:contactPoint", iri(c.root+"contact"))
	}
	list := []*resource{set}
	if c.since != "" {
		period := (&resource{iri: c.root + "dataset/" + t.name + "/period", class: "dcterms:PeriodOfTime"}).say(
			"dcat:startDate",
			date(c.since),
		)
		set.say("dcterms:temporal", iri(period.iri))
		list = append(list, period)
	}
	for _, format := range [][2]string{{"csv", "text/csv"}, {"json", "application/json"}} {
		file := c.root + t.name + "." + format[0]
		distribution := (&resource{
			iri: c.root + "distribution/" + t.name + "-" + format[0], class: "dcat:Distribution",
		}).
			say("dcterms:title", swedish(t.title+" som "+format[0])).
			say("dcterms:description", swedish(c.described(t.description))).
			say("dcat:accessURL", iri(file)).
			say("dcat:downloadURL", iri(file)).
			say("dcterms:format", literal(format[1])).
			say("dcterms:license", iri(Licence)).
			say("dcterms:language", iri(swedishTag))
		set.say("dcat:distribution", iri(distribution.iri))
		list = append(list, distribution)
	}
	return list
}
