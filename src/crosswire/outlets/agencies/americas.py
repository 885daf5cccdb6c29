"""Agencies of the Americas."""

from crosswire.outlets.agencies.words import agency

AGENCIES = (
    agency(
        "The Canadian Press",
        "The Canadian Press; Canadian Press; La Presse Canadienne; La Presse canadienne",
        "the canadian press; canadian press; cp; la presse canadienne",
        "the canadian press; thecanadianpress.com",
    ),
    agency("Agência Brasil", "Agência Brasil", "agência brasil; agencia brasil; abr", "agência brasil; agenciabrasil.ebc.com.br"),
    agency("Estadão Conteúdo", "Estadão Conteúdo", "estadão conteúdo; estadao conteudo; agência estado", "estadão conteúdo"),
    agency("Folhapress", "Folhapress", "folhapress", "folhapress"),
    agency("Télam", "Télam; Agencia Télam", "télam; telam", "télam"),
    agency("Notimex", "Notimex", "notimex; ntx", "notimex"),
    agency("Prensa Latina", "Prensa Latina", "prensa latina", "prensa latina"),
    agency("Andina", "Agencia Andina", "andina", "andina.pe"),
    agency("States Newsroom", "States Newsroom", "states newsroom", "states newsroom"),
    agency("Tribune News Service", "Tribune News Service", "tns; tribune news service"),
)
